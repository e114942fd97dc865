import { expect } from '@open-wc/testing';
import { matchesName } from '../../src/core/matches-name.js';

describe('matchesName', () => {
  const cases: readonly [name: string, declared: string, matches: boolean][] = [
    ['_ga', '_ga', true],
    ['_ga_ABC', '_ga', false],
    ['_ga_ABC', '_ga_*', true],
    ['_ga_', '_ga_*', true],
    ['x_ga_ABC', '_ga_*', false],
    ['_pk_id.1.ab', '_pk_id.*', true],
    ['_pk_idx1', '_pk_id.*', false],
    ['yt-a-id', 'yt-*-id', true],
    ['a+b(c)[d]', 'a+b(c)[d]', true],
    ['aab', 'a+b', false],
    ['two\nlines', 'two*', true],
    ['anything', '*', false],
    ['', '', false],
  ];
  for (const [name, declared, matches] of cases) {
    it(`${JSON.stringify(name)} is ${matches ? '' : 'not '}meant by ${declared}`, () =>
      expect(matchesName(name, declared)).to.equal(matches));
  }
});
