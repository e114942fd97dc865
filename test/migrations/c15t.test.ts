import { expect } from '@open-wc/testing';
import { fromC15t } from '../../src/migrations/c15t.js';
import { ageInDays, choicesOf, keep, setCookie, startWith } from './old-record.js';

const input = { categories: ['functional', 'analytics', 'marketing'] };

describe('fromC15t', () => {
  for (const [record, expected] of [
    ['accept', 'functional analytics marketing'],
    ['reject', '!functional !analytics !marketing'],
    ['custom', '!functional analytics !marketing'],
  ] as const) {
    it(`takes over ${record}, and nobody is asked`, async () => {
      await keep('c15t', record, 20);
      const page = startWith(fromC15t(), input);
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.view).to.equal(undefined);
      expect(ageInDays()).to.be.closeTo(20, 0.01);
    });
  }

  it('keeps its names where the site maps none', async () => {
    await keep('c15t', 'custom');
    const page = startWith(fromC15t({ map: '' }), { categories: ['measurement', 'analytics'] });
    expect(choicesOf(page)).to.equal('measurement');
    expect(page.state.asks).to.equal('added');
  });

  it('believes nothing that was cut off', () => {
    setCookie('c15t=c.necessary:1,c.functionality:1,c.measurement:1,c.marketing:1,i.t:');
    expect(choicesOf(startWith(fromC15t(), input))).to.equal('');
  });
});
