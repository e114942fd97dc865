import { expect } from '@open-wc/testing';
import { fromOneTrust } from '../../src/migrations/onetrust.js';
import { ageInDays, choicesOf, keep, setCookie, startWith } from './old-record.js';

const input = { categories: ['functional', 'analytics', 'marketing'] };

describe('fromOneTrust', () => {
  for (const [record, expected, asks] of [
    ['accept', 'functional analytics marketing', undefined],
    ['reject', '!functional !analytics !marketing', undefined],
    ['custom', '!functional analytics !marketing', undefined],
    // What was preset when the banner was closed, or may have been, is no grant.
    ['closed', '!marketing', 'added'],
    ['old', '!marketing', 'added'],
    ['unanswered', '', 'first'],
    ['reconsent', '', 'first'],
  ] as const) {
    it(`takes over ${record}`, async () => {
      await keep('onetrust', record, 20);
      const page = startWith(fromOneTrust(), input);
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.asks).to.equal(asks);
      if (expected) expect(ageInDays()).to.be.closeTo(20, 0.01);
    });
  }

  it('maps the groups that a site made itself', async () => {
    await keep('onetrust', 'custom');
    const page = startWith(fromOneTrust({ map: 'C0002:statistics' }), { categories: ['statistics', 'analytics'] });
    expect(choicesOf(page)).to.equal('statistics');
  });

  for (const groups of ['C0001:1,C0002', 'C0002:2', 'C0002:true', '']) {
    it(`believes nothing of groups=${groups}`, () => {
      setCookie(`OptanonAlertBoxClosed=${new Date().toISOString()}`);
      setCookie(`OptanonConsent=intType=1&groups=${groups}`);
      expect(choicesOf(startWith(fromOneTrust(), input))).to.equal('');
    });
  }
});
