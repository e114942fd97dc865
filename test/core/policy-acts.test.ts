import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addAct, formatActs, parseActs, type PolicyAct } from '../../src/core/policy-acts.js';

const act = (version: number, name: PolicyAct['act']): PolicyAct => ({
  version,
  time: '2026-11-24T10:00:00.000Z',
  act: name,
  sha256: 'a1'.repeat(32),
});

describe('acts in view of the policy', () => {
  it('come back from their text as they went in', () => {
    const acts = [act(3, 'decision'), { ...act(5, 'acknowledge'), sha256: '' }];
    expect(parseActs(formatActs(acts))).to.deep.equal(acts);
    expect(parseActs('')).to.deep.equal([]);
  });

  it('R147: the last decision and the last other act are kept apart', () => {
    let acts: PolicyAct[] = [];
    for (const one of [act(3, 'decision'), act(4, 'notice'), act(5, 'acknowledge'), act(5, 'decision')]) {
      acts = addAct(acts, one);
    }
    expect(acts.map(({ version, act: name }) => `${version} ${name}`)).to.deep.equal(['5 acknowledge', '5 decision']);
  });

  it('what does not parse exactly is no act', () => {
    const good = formatActs([act(3, 'decision')]);
    for (const text of [`${good} `, good.replace('decision', 'accept'), good.slice(1), good.slice(0, -1), `x${good}`]) {
      expect(parseActs(text)).to.deep.equal([]);
    }
    fc.assert(fc.property(fc.string(), (text) => parseActs(text).length === 0));
  });
});
