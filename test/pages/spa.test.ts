import { expect } from '@open-wc/testing';
import { newSite, openPage, type Page, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';

interface Inside {
  ran: string[];
  events: string[];
  privacyElements: {
    ready: Promise<{ decide: (wanted: object) => Promise<void>; rejectAll: () => Promise<void>; close: () => void }>;
  };
}
const inside = ({ window }: Page): Inside => window as unknown as Inside;

/** A way from one page to the next that keeps the document. */
interface Router {
  name: string;
  /** What its pages have in their heads. */
  head: string;
  /** Attributes of their bodies. */
  body?: string;
  /** Follows a link, where that does not do it. */
  go?: (page: Page, url: string) => Promise<void>;
}

const routers: Router[] = [
  { name: 'Turbo', head: '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>' },
  {
    name: 'htmx',
    head: '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
    body: 'hx-boost:inherited="true"',
  },
  { name: 'Astro’s client router, as far as it concerns the document', head: '', go: asAstro },
  { name: 'a router of the page’s own, with history.pushState', head: '', go: byHand },
];

/**
 * What Astro's router does to a document, written from its documentation, for it comes in Astro alone: the head is
 * compared element by element, the body is replaced, and scripts run that have not yet.
 * https://docs.astro.build/en/guides/view-transitions/#building-a-custom-swap-function
 */
async function asAstro({ document, window }: Page, url: string): Promise<void> {
  const next = new window.DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  window.history.pushState({}, '', url);
  const isKnown = (script: Element): boolean => [...document.scripts].some((one) => one.isEqualNode(script));
  for (const script of next.scripts) if (isKnown(script) && script.type !== 'text/plain') script.dataset['done'] = '';
  for (const old of [...document.head.children]) {
    const same = [...next.head.children].find((one) => {
      const copy = one.cloneNode(true) as HTMLElement;
      delete copy.dataset['done'];
      return copy.isEqualNode(old);
    });
    if (same) same.remove();
    else old.remove();
  }
  document.head.append(...next.head.children);
  document.body.replaceWith(next.body);
  document.dispatchEvent(new Event('astro:after-swap'));
  for (const script of [...document.scripts]) {
    if (script.dataset['done'] !== undefined || !/^$|^module$|^text\/javascript$/.test(script.type)) continue;
    if (document.head.contains(script)) continue;
    const copy = document.createElement('script');
    copy.text = script.text;
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    script.replaceWith(copy);
  }
  document.dispatchEvent(new Event('astro:page-load'));
}

/** A single-page app: the banner stays outside of what it replaces. */
async function byHand({ document, window }: Page, url: string): Promise<void> {
  const next = new window.DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
  window.history.pushState({}, '', url);
  document.title = next.title;
  document.querySelector('main')!.replaceWith(next.querySelector('main')!);
}

/** Where a page has its configuration, and how a test tells apart what it keeps from what the one before kept. */
interface Source {
  name: string;
  head: (test: number) => string;
  attributes: (test: number) => string;
}

// Firefox may tell a page once more of a cookie that the test before wrote and deleted.
const sources: Source[] = [
  {
    name: 'JSON',
    head: (test) => `<script type="application/json" data-privacy-config>
      { "categories": ["analytics", "marketing"], "record": { "name": "choice-${test}" } }
    </script>`,
    attributes: () => '',
  },
  {
    name: 'attributes',
    head: () => '',
    attributes: (test) => `categories="analytics marketing" version="${test}"`,
  },
];

const html = (
  site: Site,
  { head, body = '' }: Router,
  source: Source,
  number: number,
  link = '',
): string => `<!doctype html>
  <html lang="en"><head><title>Page ${number}</title>
  ${source.head(entered)}
  <script src="${site.url('dist/privacy.min.js')}"></script>
  <script>
    if (!globalThis.ran) {
      ran = []; events = [];
      document.addEventListener('consent-change', ({ action }) => events.push(action));
    }
  </script>${head}</head><body ${body}>
  <privacy-banner ${source.attributes(entered)}></privacy-banner>
  <main><h1>Page ${number}</h1>${link && `<a id="next" href="${link}">Next</a>`}
  <script type="text/plain" data-consent="analytics">ran.push('inline ${number}')</script>
  <script type="text/plain" data-consent="analytics" src="${site.url('a.js', { id: `external ${number}` })}"></script>
  <script type="text/plain" data-consent="marketing">ran.push('marketing ${number}')</script>
  <script type="text/plain" data-consent="!analytics">ran.push('refused ${number}')</script>
  <iframe title="Embed" data-consent="marketing" data-src="${site.url('embed.html', { id: `embed ${number}` })}"></iframe>
  </main></body></html>`;

let entered = 0;

/** The first page of two. */
async function enter(
  router: Router,
  source: Source,
): Promise<{ site: Site; page: Page; go: () => Promise<void>; back: () => Promise<void> }> {
  entered++;
  const site = await newSite();
  const second = site.url('two.html', { body: html(site, router, source, 2) });
  const first = site.url('one.html', { body: html(site, router, source, 1, second.replaceAll('&', '&amp;')) });
  const page = await openPage(first, { visible: true });
  await until(() => visibleButtons(page, 'accept').length, 'the banner shows');
  const arrived = (number: number): Promise<void> =>
    until(() => page.document.querySelector('h1')?.textContent === `Page ${number}`, `page ${number} is there`);
  return {
    site,
    page,
    go: async () => {
      if (router.go) await router.go(page, second);
      else page.document.getElementById('next')!.click();
      await arrived(2);
    },
    back: async () => {
      if (router.go) await router.go(page, first);
      else page.window.history.back();
      await arrived(1);
    },
  };
}

const visibleButtons = ({ document }: Page, action: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`privacy-banner [data-action="${action}"]`)].filter(
    (button) => button.getClientRects().length > 0,
  );
const dialogs = ({ document }: Page): HTMLDialogElement[] =>
  [...document.querySelectorAll('privacy-banner')].flatMap((banner) => [
    ...(banner.shadowRoot?.querySelectorAll<HTMLDialogElement>('dialog[open]') ?? []),
  ]);
const embed = ({ document }: Page): string | null | undefined =>
  document.querySelector('iframe')?.contentDocument?.querySelector('#frame')?.textContent;
const ranOn = (page: Page, number: number): string[] =>
  inside(page).ran.filter((name) => name.endsWith(String(number)));
/** Until observers, routers and frames have had their time: a second script could have run. */
const frames = async ({ window }: Page): Promise<void> => {
  for (let left = 3; left > 0; left--) await new Promise((done) => window.requestAnimationFrame(done));
};
const starts = async (site: Site): Promise<number> =>
  (await site.log()).filter(({ path }) => path === 'dist/privacy.min.js').length;

for (const [router, source] of routers.flatMap((router) => sources.map((source) => [router, source] as const))) {
  describe(`route changes by ${router.name}, configured by ${source.name}`, () => {
    it('R072: what was granted runs once on the next page, in order, and what was not does not', async () => {
      const { site, page, go } = await enter(router, source);
      await (await inside(page).privacyElements.ready).decide({ analytics: 'granted', marketing: 'denied' });
      await until(() => ranOn(page, 1).length === 2, 'the tags of the first page run');
      await go();
      await until(() => ranOn(page, 2).length === 2, 'the tags of the second page run');
      await frames(page);
      expect(inside(page).ran).to.deep.equal(['inline 1', 'external 1', 'inline 2', 'external 2']);
      expect(visibleButtons(page, 'accept')).to.deep.equal([]);
      expect(await site.ids()).not.to.include('embed 2');
      expect(inside(page).events).to.deep.equal(['custom']);
      expect(await starts(site), 'the library is there once').to.equal(1);
    });

    it('R072, R083: who has not answered is asked once on the next page, and the answer holds there', async () => {
      const { page, go } = await enter(router, source);
      await go();
      await until(() => visibleButtons(page, 'accept').length, 'the banner shows again');
      await frames(page);
      expect(visibleButtons(page, 'accept')).to.have.length(1);
      expect(page.document.querySelector('privacy-banner:popover-open'), 'above all of the page').not.to.equal(null);
      expect(inside(page).ran).to.deep.equal([]);
      visibleButtons(page, 'accept')[0]!.click();
      await until(() => ranOn(page, 2).length === 3, 'the tags of the second page run');
      await until(() => embed(page), 'its embed loads');
      await frames(page);
      expect(inside(page).ran).to.deep.equal(['inline 2', 'external 2', 'marketing 2'], 'in order, and once');
      expect(embed(page)).to.equal('embed 2');
      expect(visibleButtons(page, 'accept')).to.deep.equal([]);
      await until(() => inside(page).events.length, 'the page is told');
      expect(inside(page).events).to.deep.equal(['accept']);
    });

    it('R072, R051: withdrawing on the next page takes its embed back', async () => {
      const { page, go } = await enter(router, source);
      visibleButtons(page, 'accept')[0]!.click();
      await until(() => embed(page) === 'embed 1', 'the embed loads');
      await go();
      await until(() => embed(page) === 'embed 2', 'the next one loads');
      await (await inside(page).privacyElements.ready).rejectAll();
      await until(() => !embed(page), 'it goes');
      expect(page.document.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
      await until(() => ranOn(page, 2).includes('refused 2'), 'what is meant for a refusal runs');
      await until(() => inside(page).events.length > 1, 'the page is told of both');
      expect(inside(page).events).to.deep.equal(['accept', 'withdraw']);
    });

    it('R072, R084: settings that are open on the way lock nothing on the next page', async () => {
      const { page, go } = await enter(router, source);
      visibleButtons(page, 'settings')[0]!.click();
      await until(() => dialogs(page).length, 'the settings open');
      await go();
      await until(() => dialogs(page).length, 'they are open there too');
      await frames(page);
      const { document, window } = page;
      const isOpen = (): boolean => dialogs(page).some((dialog) => dialog.matches(':modal'));
      expect(dialogs(page).map((dialog) => dialog.matches(':modal'))).to.deep.equal([true], 'still the same dialog');
      (await inside(page).privacyElements.ready).close();
      await until(() => visibleButtons(page, 'accept').length, 'the question comes back');
      expect(isOpen()).to.equal(false);
      expect(window.getComputedStyle(document.body).overflow).to.equal('visible');
      const heading = document.querySelector('h1')!;
      const { x, y } = heading.getBoundingClientRect();
      expect(document.elementFromPoint(x + 5, y + 5), 'the page can be used').to.equal(heading);
      visibleButtons(page, 'accept')[0]!.click();
      await until(() => ranOn(page, 2).length === 3, 'the tags of the second page run');
    });

    it('R072: going back asks once, and after an answer not again', async () => {
      const { page, go, back } = await enter(router, source);
      const top = (): number => page.document.querySelectorAll('privacy-banner:popover-open').length;
      await go();
      await until(() => visibleButtons(page, 'reject').length, 'the banner shows again');
      await back();
      await until(top, 'it is back');
      await frames(page);
      expect([visibleButtons(page, 'reject').length, top()]).to.deep.equal([1, 1]);
      visibleButtons(page, 'reject')[0]!.click();
      await until(() => ranOn(page, 1).includes('refused 1'), 'what is meant for a refusal runs');
      await go();
      await until(() => ranOn(page, 2).includes('refused 2'), 'on the next page too');
      await back();
      await frames(page);
      expect([visibleButtons(page, 'reject').length, top()]).to.deep.equal([0, 0]);
      await until(() => inside(page).events.length, 'the page is told');
      expect(inside(page).events).to.deep.equal(['reject']);
    });
  });
}

for (const source of sources) {
  it(`R072: a body that a router kept, with the banner in it, shows no second one, and none that was answered: ${source.name}`, async () => {
    const { page } = await enter(routers[3]!, source);
    const { document } = page;
    const kept = document.body.cloneNode(true);
    document.body.replaceWith(kept.cloneNode(true));
    await frames(page);
    expect(visibleButtons(page, 'reject')).to.have.length(1);
    visibleButtons(page, 'reject')[0]!.click();
    await until(() => document.cookie, 'the refusal is kept');
    await frames(page);
    expect(visibleButtons(page, 'reject')).to.have.length(0);
    document.body.replaceWith(kept);
    await frames(page);
    expect(visibleButtons(page, 'reject')).to.have.length(0);
  });
}
