import { expect } from '@open-wc/testing';
import { fromOrejime } from '../../src/migrations/orejime.js';
import { ageInDays, choicesOf, heldBy, keep, setCookie, startWith } from './old-record.js';

describe('fromOrejime', () => {
  for (const [record, expected] of [
    ['accept', 'analytics ga hotjar marketing'],
    ['reject', '!analytics !ga !hotjar !marketing'],
    ['custom', '!analytics ga !hotjar !marketing'],
  ] as const) {
    it(`takes over ${record}, and nobody is asked`, async () => {
      await keep('orejime', record);
      const page = startWith(fromOrejime());
      expect(choicesOf(page)).to.equal(expected);
      expect(page.state.view).to.equal(undefined);
      expect(ageInDays()).to.be.closeTo(120, 0.01);
    });
  }

  it('reads a cookie of another name and life', async () => {
    const { cookie } = await heldBy('orejime', 'accept');
    setCookie(cookie.replace('eu-consent', 'choices'));
    expect(choicesOf(startWith(fromOrejime({ cookie: 'choices', days: '60' })))).to.include('marketing');
    expect(ageInDays()).to.be.closeTo(60, 0.01);
  });
});
