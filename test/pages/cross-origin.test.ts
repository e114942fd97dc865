import { expect } from '@open-wc/testing';
import { until } from '../browsers/until.js';
import { newSite } from '../browsers/site.js';

// The same server under another name: another origin to the page.
const other = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

const banner = '<privacy-banner categories="analytics"></privacy-banner>';

describe('a script tag from another origin', () => {
  it('fetches the interface from beside itself, without a crossorigin attribute', async () => {
    const site = await newSite();
    const { document } = await site.page(
      `<!doctype html><html lang="en"><head><script src="${other}${site.url('dist/privacy.min.js')}"></script></head>
       <body>${banner}</body></html>`,
    );
    await until(() => document.querySelector('[data-action="reject"]'), 'no banner');
    const paths = (await site.log()).map(({ path }) => path);
    expect(paths).to.include('dist/ui/banner.js');
  });
});
