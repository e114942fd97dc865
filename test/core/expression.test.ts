import { expect } from '@open-wc/testing';
import { meets, type Answers } from '../../src/core/expression.js';
import type { Choice } from '../../src/core/state.js';

const choices: Readonly<Record<string, Choice>> = { analytics: 'granted', ga: 'granted', ads: 'denied', chat: 'unset' };
const optIn: Answers = { choice: (id) => choices[id] ?? 'unset', has: (id) => choices[id] === 'granted' };
/** Nobody has to be asked before `chat` runs. */
const optOut: Answers = { ...optIn, has: (id) => optIn.has(id) || choices[id] === 'unset' };

const holding = ['analytics', 'ga', 'analytics ga', '  analytics\n\tga ', '!ads', 'analytics !ads'];
const failing = [
  'ads',
  'chat',
  'analytics ads',
  'ads analytics',
  'analytics chat',
  '!analytics',
  '!ads analytics chat',
  '!chat',
  '!chat !ads',
  '!!ads',
  '!',
  '! ads',
  '',
  '   ',
  'Analytics',
  'unknown',
  '!unknown',
  'analytics unknown',
  'analytics,ga',
];

describe('meets', () => {
  for (const expression of holding) {
    it(`R071: lets ${JSON.stringify(expression)} run`, () => expect(meets(expression, optIn)).to.be.true);
  }

  for (const expression of failing) {
    it(`R043: holds ${JSON.stringify(expression)} back`, () => expect(meets(expression, optIn)).to.be.false);
  }

  it('R105: lets what is not decided run where nobody has to be asked, but not as refused', () => {
    expect(meets('chat', optOut)).to.be.true;
    expect(meets('chat analytics', optOut)).to.be.true;
    expect(meets('chat ads', optOut)).to.be.false;
    expect(meets('!chat', optOut)).to.be.false;
  });

  it('R105: holds an empty expression and unknown ids back there too', () => {
    for (const expression of ['', ' ', 'unknown', 'chat unknown']) expect(meets(expression, optOut)).to.be.false;
  });
});
