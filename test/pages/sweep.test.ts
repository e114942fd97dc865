import { expect } from '@open-wc/testing';
import { newSite, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const config = JSON.stringify({
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'ga',
          storage: [
            { kind: 'cookie', name: '_ga*' },
            { kind: 'localStorage', name: 'ga:*' },
          ],
        },
      ],
    },
  ],
});

const cookies = (page: Page): string => page.document.cookie.replace(/privacy=[^;]*(; )?/, '');
const button = (page: Page, action: string): HTMLElement | null =>
  page.document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);

describe('a visit after a refusal, with the script tag alone', () => {
  it('R047, R048, R050: what a refused service left is deleted at the decision, and on each later page', async () => {
    const site = await newSite();
    const page = await site.page(
      `<!doctype html><html lang="en"><head><title>Page</title>
        <script type="application/json" data-privacy-config>${config}</script>
        <script src="${site.url('dist/privacy.min.js')}"></script></head><body>
        <script type="text/plain" data-consent="ga">document.cookie = '_ga=1; path=/'</script></body></html>`,
      { visible: true },
    );
    await until(() => button(page, 'accept'), 'the banner shows');
    button(page, 'accept')!.click();
    await until(() => cookies(page).includes('_ga'), 'the tag stores its cookie');

    page.document.cookie = '_ga_1=1; path=/; max-age=999';
    page.window.localStorage.setItem('ga:visits', '1');
    const { privacyElements } = page.window as unknown as {
      privacyElements: { ready: Promise<{ rejectAll: () => Promise<void> }> };
    };
    await (await privacyElements.ready).rejectAll();
    await until(() => cookies(page) === '', 'the cookies are gone');
    expect(page.window.localStorage.length).to.equal(0);

    page.window.localStorage.setItem('ga:visits', '1');
    page.window.localStorage.setItem('cart', '1');
    const { document: first } = page;
    await page.reload();
    expect(page.document).not.to.equal(first);
    await until(() => page.window.localStorage.length === 1, 'the next page deletes what came after');
    expect(cookies(page)).to.equal('');
  });
});
