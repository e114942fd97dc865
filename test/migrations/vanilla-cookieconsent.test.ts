import { expect } from '@open-wc/testing';
import { fromVanillaCookieconsent } from '../../src/migrations/vanilla-cookieconsent.js';
import { ageInDays, choicesOf, heldBy, keep, setCookie, startWith } from './old-record.js';

describe('fromVanillaCookieconsent', () => {
  for (const [record, expected, asks] of [
    ['accept', 'analytics ga hotjar marketing', undefined],
    ['reject', '!analytics !ga !hotjar !marketing', undefined],
    ['custom', '!analytics !ga !hotjar marketing', undefined],
    ['changed', '!analytics !ga !hotjar !marketing', undefined],
    // Of hotjar its record says nothing.
    ['service', 'ga !marketing', 'added'],
    ['localStorage', 'analytics ga hotjar marketing', undefined],
  ] as const) {
    it(`takes over ${record} of version 3`, async () => {
      await keep('vanilla-cookieconsent-3', record, 20);
      const page = startWith(fromVanillaCookieconsent());
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.asks).to.equal(asks);
      expect(ageInDays()).to.be.closeTo(20, 0.01);
    });
  }

  const flat = { categories: ['analytics', 'marketing'] };
  for (const [record, expected] of [
    ['accept', 'analytics marketing'],
    ['reject', '!analytics !marketing'],
    ['custom', '!analytics marketing'],
    ['changed', '!analytics !marketing'],
    ['rfc', 'analytics marketing'],
  ] as const) {
    it(`takes over ${record} of version 2, and nobody is asked`, async () => {
      await keep('vanilla-cookieconsent-2', record, 20);
      const page = startWith(fromVanillaCookieconsent(), flat);
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.view).to.equal(undefined);
      expect(ageInDays()).to.be.closeTo(20, 0.01);
    });
  }

  it('does not take the grant of a category for one of services that version 2 did not know', async () => {
    await keep('vanilla-cookieconsent-2', 'accept');
    const page = startWith(fromVanillaCookieconsent());
    expect(choicesOf(page)).to.equal('marketing');
    expect([page.state.asks, page.has('analytics'), page.has('ga')]).to.deep.equal(['added', false, false]);
  });

  for (const library of ['vanilla-cookieconsent-3', 'vanilla-cookieconsent-2']) {
    it(`takes over the revision that the site names, and no other (${library})`, async () => {
      await keep(library, 'revision');
      expect(choicesOf(startWith(fromVanillaCookieconsent(), flat))).to.equal('');
      expect(choicesOf(startWith(fromVanillaCookieconsent({ revision: '2' }), flat))).to.equal('analytics marketing');
    });
  }

  it('takes over nothing that the library itself would hold to be expired', async () => {
    await keep('vanilla-cookieconsent-3', 'localStorage', 183);
    expect(choicesOf(startWith(fromVanillaCookieconsent(), flat))).to.equal('');
  });

  it('reads a cookie of another name', async () => {
    const { cookie } = await heldBy('vanilla-cookieconsent-3', 'accept');
    setCookie(cookie.replace('cc_cookie', 'cc_shop'));
    expect(choicesOf(startWith(fromVanillaCookieconsent({ cookie: 'cc_shop' })))).to.include('marketing');
  });
});
