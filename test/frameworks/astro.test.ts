import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

// `npm ci && npm run build` in test/frameworks/ makes them.
const FIRST = '/test/frameworks/out/astro/one.html';
const isBuilt = (await fetch(FIRST)).ok;

const ran = ({ window }: Page): string[] => window.ran;
const visible = ({ document }: Page, action: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`privacy-banner [data-action="${action}"]`)].filter(
    (button) => button.getClientRects().length > 0,
  );
const frame = ({ document }: Page): string | null => document.querySelector('main iframe')!.getAttribute('src');

/** Follows the link, by Astro's router: the document stays. */
async function go(page: Page, number: number): Promise<void> {
  const { document } = page;
  document.getElementById('next')!.click();
  await until(() => document.querySelector('h1')?.textContent === `Page ${number}`, `page ${number} is there`);
  expect(page.document === document).to.equal(true);
}

(isBuilt ? describe : describe.skip)(`a site of Astro${isBuilt ? '' : ', which is not built'}`, () => {
  it('R072, R083: who has not answered is asked once on the next page, and what is granted runs once on each', async () => {
    const page = await openPage(FIRST, { visible: true });
    await until(() => visible(page, 'accept').length, 'the banner shows');
    await go(page, 2);
    await until(() => visible(page, 'accept').length, 'it shows again');
    expect(visible(page, 'accept')).to.have.length(1);
    expect([ran(page), frame(page)]).to.deep.equal([[], null]);

    visible(page, 'accept')[0]!.click();
    await until(() => frame(page) === 'about:blank#2', 'the frame is released');
    expect(ran(page)).to.deep.equal(['page 2']);
    await go(page, 1);
    await until(() => frame(page) === 'about:blank#1', 'the frame of the next page is released');
    expect(ran(page)).to.deep.equal(['page 2', 'page 1']);
    expect(visible(page, 'accept')).to.deep.equal([]);
  });

  it('R072, R051: a withdrawal on the next page takes back what is there', async () => {
    const page = await openPage(FIRST, { visible: true });
    await until(() => visible(page, 'accept').length, 'the banner shows');
    visible(page, 'accept')[0]!.click();
    await until(() => frame(page) === 'about:blank#1', 'the frame is released');
    await go(page, 2);
    await until(() => frame(page) === 'about:blank#2', 'the frame of the next page is released');
    page.document.getElementById('settings')!.click();
    const settings = (): ShadowRoot | null | undefined =>
      [...page.document.querySelectorAll('privacy-banner')]
        .map((banner) => banner.shadowRoot?.querySelector('dialog[open] privacy-settings')?.shadowRoot)
        .find(Boolean);
    await until(() => settings()?.querySelector('[data-action="reject"]'), 'the settings open');
    settings()!.querySelector<HTMLElement>('[data-action="reject"]')!.click();
    await until(() => frame(page) === null, 'it goes');
    expect(page.document.cookie).to.include('/withdraw/');
  });
});
