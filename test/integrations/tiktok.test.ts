import { expect } from '@open-wc/testing';
import { tiktok } from '../../src/integrations/tiktok.js';
import { itSpeaksAsDocumented, openPage, queued } from './visits.js';

const vendor = { globals: ['ttq'], calls: () => queued('ttq') };

describe('tiktok', () => {
  itSpeaksAsDocumented('tiktok', () => tiktok(), vendor);

  it('calls the pixel where it is there', async () => {
    const called: string[] = [];
    const ttq = Object.fromEntries(
      ['holdConsent', 'grantConsent', 'revokeConsent'].map((name) => [name, () => called.push(name)]),
    );
    const page = openPage(tiktok(), { ...vendor, arrange: () => void Object.assign(window, { ttq }) });
    await page.acceptAll();
    await page.rejectAll();
    expect(called).to.deep.equal(['holdConsent', 'grantConsent', 'revokeConsent']);
  });
});
