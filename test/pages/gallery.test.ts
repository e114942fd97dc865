import { expect } from '@open-wc/testing';
import { compareButtons } from '../../src/page/compare-buttons.js';
import { openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

/** The demo's gallery in the state that an address names. */
async function gallery(state: Record<string, string>): Promise<Page> {
  const path = `/demo/gallery.html?${new URLSearchParams(state).toString()}`;
  const page = await openPage(path, { visible: true, width: 1000, height: 800 });
  await until(() => page.document.documentElement.hasAttribute('data-settled'), 'all is there and nothing moves');
  return page;
}
const banner = ({ document }: Page) => document.querySelector('privacy-banner[view]');
const settings = (page: Page) =>
  (banner(page)?.shadowRoot?.querySelector('privacy-settings') ?? page.document.querySelector('privacy-settings'))
    ?.shadowRoot;
const button = (root: ParentNode, action: string) => root.querySelector(`[data-action="${action}"]`)!;
/** Sees whether there is a box to be seen, and what lies on top of its middle. */
const isOnTop = (page: Page, element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(page.document.elementFromPoint(left + width / 2, top + height / 2));
};

describe('the gallery', () => {
  for (const layout of ['bar', 'bar-top', 'box', 'box-start', 'box-top', 'box-top-start', 'dialog', 'inline']) {
    it(`R016, R018, R019: shows the layout ${layout}, with Accept and Reject on top and alike`, async () => {
      const page = await gallery({ layout });
      const root = banner(page)!;
      expect(root.getAttribute('placement')).to.equal(layout);
      const [accept, reject] = [button(root, 'accept'), button(root, 'reject')];
      expect(compareButtons(accept, reject)).to.deep.equal([]);
      expect([isOnTop(page, accept), isOnTop(page, reject)]).to.deep.equal([true, true]);
    });
  }

  for (const theme of ['paper', 'midnight', 'mono', 'contrast', 'page']) {
    for (const scheme of ['light', 'dark']) {
      it(`R022, R023: shows the theme ${theme} in ${scheme}, with Accept and Reject alike`, async () => {
        const [plain, page] = [await gallery({ scheme }), await gallery({ theme, scheme })];
        const surface = (one: Page) =>
          getComputedStyle(banner(one)!.shadowRoot!.querySelector('[part="base"]')!).backgroundColor;
        const accent = (one: Page) => getComputedStyle(button(banner(one)!, 'accept')).backgroundColor;
        expect(`${surface(page)} ${accent(page)}`).not.to.equal(`${surface(plain)} ${accent(plain)}`);
        expect(compareButtons(button(banner(page)!, 'accept'), button(banner(page)!, 'reject'))).to.deep.equal([]);
      });
    }
  }

  for (const layout of ['dialog', 'sheet', 'embedded']) {
    it(`R033: shows the settings as ${layout}, with Accept and Reject alike there too`, async () => {
      const page = await gallery({ settings: layout, view: 'settings' });
      const [accept, reject] = [button(settings(page)!, 'accept'), button(settings(page)!, 'reject')];
      expect(compareButtons(accept, reject)).to.deep.equal([]);
    });
  }

  it('R086: shows that Global Privacy Control is honoured', async () => {
    const page = await gallery({ gpc: '1' });
    expect(banner(page)!.textContent).to.include('Global Privacy Control');
  });

  it('R101: shows a notice, which asks for nothing', async () => {
    const page = await gallery({ mode: 'notice' });
    expect([...banner(page)!.querySelectorAll('[data-action]')].map((one) => one.textContent.trim())).to.deep.equal([
      'Settings',
      'Close',
    ]);
  });

  it('R060: shows what is asked again, and that something changed', async () => {
    expect(banner(await gallery({ state: 'answered' }))).to.equal(null);
    const again = await gallery({ state: 'answered', version: '2' });
    expect(banner(again)!.textContent).to.include('changed since your last choice');
  });

  it('R128: shows another language, from right to left', async () => {
    const page = await gallery({ lang: 'ar' });
    expect(banner(page)!.getAttribute('dir')).to.equal('rtl');
    const [accept, reject] = ['accept', 'reject'].map((action) =>
      button(banner(page)!, action).getBoundingClientRect(),
    );
    expect(accept!.left).to.be.above(reject!.right);
  });
});
