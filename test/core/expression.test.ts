import { expect } from '@open-wc/testing';
import type { ConsentState } from '../../src/core/consent.js';
import { meets } from '../../src/core/expression.js';

const optIn: Pick<ConsentState, 'choices' | 'mode'> = {
  choices: { analytics: 'granted', ga: 'granted', ads: 'denied', chat: 'unset' },
  mode: 'opt-in',
};
/** Nobody has to be asked before `chat` runs. */
const optOut = { ...optIn, mode: 'opt-out' } as const;

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
  'analyt!ics',
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
