import { expect } from '@open-wc/testing';
import { tiktok } from '../../src/integrations/tiktok.js';
import { itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

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

  it('leaves each call as the base code would, in the array that this goes on with', async () => {
    const page = openPage(tiktok(), vendor);
    const ttq = onPage('ttq') as unknown[];
    // What the base code adds to the array that it finds: methods that defer themselves.
    for (const name of ['page', 'holdConsent', 'revokeConsent', 'grantConsent']) {
      Object.assign(ttq, { [name]: (...values: unknown[]) => ttq.push([name, ...values]) });
    }
    await page.acceptAll();
    await page.rejectAll();
    expect(queued('ttq')).to.deep.equal([['holdConsent'], ['grantConsent'], ['revokeConsent']]);
  });
});
