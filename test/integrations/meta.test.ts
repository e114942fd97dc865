import { expect } from '@open-wc/testing';
import { meta } from '../../src/integrations/meta.js';
import { itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

/** What the base code leaves on the page. */
function fbq(...values: unknown[]): void {
  (window as unknown as { pixel: unknown[] }).pixel.push(values);
}
const vendor = {
  globals: ['fbq', 'pixel'],
  calls: () => queued('pixel'),
  arrange: () => void Object.assign(window, { fbq, pixel: [] }),
};

describe('meta', () => {
  itSpeaksAsDocumented('meta', () => meta(), vendor);

  it('leaves `fbq` to the base code, which would load nothing if it were there', async () => {
    const page = openPage(meta(), { ...vendor, arrange: () => undefined });
    await page.acceptAll();
    expect(onPage('fbq')).to.equal(undefined);
    vendor.arrange();
    await page.rejectAll();
    expect(vendor.calls()).to.deep.equal([['consent', 'revoke']]);
  });
});
