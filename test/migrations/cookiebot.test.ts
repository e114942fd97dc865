import { expect } from '@open-wc/testing';
import { fromCookiebot } from '../../src/migrations/cookiebot.js';
import { ageInDays, choicesOf, heldBy, keep, setCookie, startWith } from './old-record.js';

const input = { categories: ['functional', 'analytics', 'marketing'] };

describe('fromCookiebot', () => {
  for (const [record, expected] of [
    ['accept', 'functional analytics marketing'],
    ['reject', '!functional !analytics !marketing'],
    ['custom', '!functional analytics !marketing'],
  ] as const) {
    it(`takes over ${record}, and nobody is asked`, async () => {
      await keep('cookiebot', record, 20);
      const page = startWith(fromCookiebot(), input);
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.view).to.equal(undefined);
      expect(ageInDays()).to.be.closeTo(20, 0.01);
    });
  }

  it('reads it unencoded too', async () => {
    const { cookie } = await heldBy('cookiebot', 'custom');
    setCookie(decodeURIComponent(cookie));
    expect(choicesOf(startWith(fromCookiebot(), input))).to.equal('!functional analytics !marketing');
  });

  for (const record of ['implied', 'noRegion']) {
    it(`asks where nobody chose: ${record}`, async () => {
      await keep('cookiebot', record);
      const page = startWith(fromCookiebot(), input);
      expect([page.state.record, page.state.view]).to.deep.equal([undefined, 'banner']);
    });
  }
});
