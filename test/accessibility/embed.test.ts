import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import type { ConfigInput, PageConsent } from '../../src/index.js';
import { compareButtons } from '../../src/page/compare-buttons.js';
import { media, pressWithShift } from '../browsers/commands.js';
import type { Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { bannerOf, speak, wholePage } from './whole-page.js';

const head = `<script src="/node_modules/axe-core/axe.min.js"></script>
  <script type="module" src="/src/define-embed.ts"></script>`;
const embeds = ['', 'poster="/demo/poster.svg"'].map(
  (poster) => `<privacy-embed provider="youtube" src="/demo/vendors/embed.html" title="Our film" ${poster}>
    <a href="https://www.youtube.com/watch?v=1">Our film, on YouTube</a></privacy-embed>`,
);
const main = `<h2>Films</h2>${embeds.join('')}<p><a id="after" href="/more">More</a></p>`;
const config: ConfigInput = {
  policy: { href: '/privacy', controller: 'Example Ltd' },
  categories: [{ id: 'media', label: 'Films', services: [{ id: 'youtube', purpose: 'Plays our films.' }] }],
};
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Realm = Window & { axe: typeof Axe; startConsent: (input: ConfigInput) => PageConsent };

const rootsOf = ({ document }: Page) =>
  [...document.querySelectorAll('privacy-embed')].map(({ shadowRoot }) => shadowRoot as ShadowRoot);
const controlOf = (root: ShadowRoot, action: string) => root.querySelector<HTMLElement>(`[data-action="${action}"]`);
const control = (root: ShadowRoot, action: string) => controlOf(root, action)!;

/** What axe finds in the page, with what stands in shadow trees. */
async function findings({ window, document }: Page): Promise<string[]> {
  const { violations, passes } = await (window as unknown as Realm).axe.run(document, { runOnly, iframes: false });
  expect(passes.flatMap(({ nodes }) => nodes.map(({ target }) => String(target))).join()).to.include('privacy-embed');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A page with two embeds that wait, and nothing in front of them. */
async function show(): Promise<[Page, PageConsent]> {
  const page = await wholePage({ head, main });
  const consent = (page.window as unknown as Realm).startConsent(config);
  await consent.rejectAll();
  await until(() => !bannerOf(page.document)?.matches('[view]'), 'the banner is gone');
  await until(() => rootsOf(page).every((root) => controlOf(root, 'always')), 'they offer');
  return [page, consent];
}

describe('<privacy-embed>', () => {
  it('R110, R121, R123, R128: nothing is found in it, large and small, light and dark, in three languages', async () => {
    const [page] = await show();
    for (const lang of ['en', 'de', 'ar']) {
      await speak(page.document, lang);
      for (const width of [1280, 320]) {
        page.frame.style.width = `${width}px`;
        const { clientWidth, scrollWidth } = page.document.documentElement;
        expect(scrollWidth, `${lang} ${width}`).to.be.at.most(clientWidth);
        for (const scheme of ['light', 'dark']) {
          page.document.documentElement.style.colorScheme = scheme;
          expect(await findings(page), `${lang} ${width} ${scheme}`).to.deep.equal([]);
        }
      }
    }
  });

  it('R110: nothing is found where it has loaded', async () => {
    const [page, consent] = await show();
    await consent.acceptAll();
    await until(() => rootsOf(page).every((root) => root.querySelector('iframe')), 'they load');
    expect(await findings(page)).to.deep.equal([]);
  });

  it('R110, R124: nothing is found in forced colours, where its buttons and its box have an edge', async function () {
    // Chromium alone emulates them.
    if (!(await media({ forcedColors: 'active' }))) this.skip();
    const [page] = await show();
    expect(await findings(page)).to.deep.equal([]);
    const [root] = rootsOf(page);
    for (const edged of [control(root!, 'once'), root!.querySelector('[part="placeholder"]')!]) {
      const { borderTopStyle, borderTopColor, backgroundColor } = page.window.getComputedStyle(edged);
      expect([borderTopStyle, borderTopColor !== backgroundColor]).to.deep.equal(['solid', true]);
    }
    await media();
  });

  it('R018, R019, R118: both ways weigh the same and are large enough, at every width', async () => {
    const [page] = await show();
    for (const width of [1280, 320]) {
      page.frame.style.width = `${width}px`;
      for (const root of rootsOf(page)) {
        const [once, always] = [control(root, 'once'), control(root, 'always')];
        expect(compareButtons(once, always), String(width)).to.deep.equal([]);
        expect(Math.min(once.offsetHeight, once.offsetWidth)).to.be.at.least(44);
      }
    }
  });

  it('R115, R119: all of it can be reached and used by keyboard, in the order in which it is read', async () => {
    const [page] = await show();
    const [root, next] = rootsOf(page);
    page.document.querySelector<HTMLElement>('header a')!.focus();
    const visited: string[] = [];
    for (let steps = 0; steps < 12 && visited.at(-1) !== 'always'; steps += 1) {
      await sendKeys({ press: 'Tab' });
      const active = root!.activeElement as HTMLElement | null;
      if (active) visited.push(active.dataset['action'] ?? active.textContent.trim());
    }
    // WebKit leaves links to Option and Tab.
    expect(visited.filter((one) => one !== 'Provider’s privacy policy')).to.deep.equal(['Settings', 'once', 'always']);
    await pressWithShift('Tab');
    await sendKeys({ press: 'Enter' });
    await until(() => root!.activeElement?.localName === 'iframe', 'the focus is in the frame');
    expect(next!.querySelector('iframe')).to.equal(null);
  });

  it('R110: is a group with a name to assistive technology, and a frame with one', async () => {
    const [page, consent] = await show();
    const [root] = rootsOf(page);
    const group = root!.querySelector('[role="group"]')!;
    expect(root!.getElementById(group.getAttribute('aria-labelledby')!)!.textContent).to.equal('Our film');
    await consent.acceptAll();
    await until(() => root!.querySelector('iframe'), 'it loads');
    expect(root!.querySelector('iframe')!.title).to.equal('Our film');
  });

  it('R129: prints its title and address, and no empty box', async function () {
    const [page] = await show();
    // Not every engine emulates it.
    if (!(await media({ media: 'print' }))) this.skip();
    for (const root of rootsOf(page)) {
      const printed = [...root.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());
      expect(printed.map((one) => one.innerText).join('')).to.equal(
        `Our film\n${location.origin}/demo/vendors/embed.html`,
      );
    }
    await media();
  });

  it('R132: nothing moves in the page, whatever happens in it', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const [page, consent] = await show();
    const shifts: PerformanceEntry[] = [];
    const { PerformanceObserver: Observer } = page.window;
    new Observer((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
    for (const width of [800, 320]) {
      page.frame.style.width = `${width}px`;
      // What follows from that is no shift of ours.
      await frames(page);
      shifts.splice(0);
      await consent.acceptAll();
      await until(() => rootsOf(page).every((root) => root.querySelector('iframe')), 'they load');
      await frames(page);
      await consent.rejectAll();
      await until(() => rootsOf(page).every((root) => controlOf(root, 'once')), 'they offer');
      await frames(page);
      expect(shifts).to.be.empty;
    }
  });

  after(() => media());
});

/** Until what was changed has been painted. */
async function frames({ window }: Page): Promise<void> {
  for (let left = 3; left > 0; left -= 1) await new Promise((done) => window.requestAnimationFrame(done));
}
