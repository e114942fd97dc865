import { expect } from '@open-wc/testing';
import { until } from '../browsers/until.js';
import { compile } from 'tailwindcss';
import { newSite, type Page } from '../browsers/site.js';

const all = 'html, body, body *';

/** What pages bring along, and worse. */
const sheets: Record<string, string> = {
  Bootstrap: await fetched('bootstrap/dist/css/bootstrap.css'),
  'Tailwind’s preflight': (await compile(await fetched('tailwindcss/preflight.css'))).build([]),
  '* { all: unset }': '* { all: unset }',
  '* { all: unset !important }': '* { all: unset !important }',
  'wide buttons': 'button { width: 100%; min-height: 9rem; margin: 1rem; flex: 0 0 100%; float: left }',
  'type of its own': `body, body * { font: italic 900 7px/1 monospace !important; letter-spacing: 1em !important;
    word-spacing: 3em !important; text-transform: uppercase !important; text-align: right !important;
    text-indent: 4em !important; text-shadow: 0 0 9px red !important; white-space: pre !important }`,
  'a drop cap': 'p::first-letter { font-size: 4em; float: left }',
  'colours of its own': `* { color: #eee !important; background: red !important; border: 9px dotted red !important;
    box-shadow: 0 0 9px 9px red !important; -webkit-text-fill-color: red !important }
    ::backdrop { background: rgb(0 0 0 / 0.5) }`,
  'a Reject that is hidden': `[data-action='reject'] { display: none !important }
    [data-action='reject'], privacy-banner { visibility: hidden !important; opacity: 0 !important;
    pointer-events: none !important; clip-path: inset(50%) !important; width: 0 !important; height: 0 !important }`,
  'a banner that is hidden': `privacy-banner, privacy-banner *, [popover] { display: none !important }
    body > :not(main) { position: absolute !important; left: -9999px !important }`,
  'content before and after all': `*::before, *::after { content: 'x' !important; display: block !important;
    width: 9rem !important; height: 9rem !important; background: red !important }`,
  motion: `* { transition: all 60s !important; animation: spin 1s infinite !important }
    @keyframes spin { to { rotate: 1turn; opacity: 0 } }`,
  'effects on all': `${all} { transform: scale(0.5) !important; filter: blur(4px) !important;
    opacity: 0.2 !important; rotate: 10deg !important; mix-blend-mode: difference !important;
    perspective: 9px !important; will-change: transform !important }`,
  'positions and layers': `${all} { position: relative !important; z-index: -1 !important; inset: 4rem !important;
    isolation: isolate !important; order: -1 !important; overflow: hidden !important }`,
  containment: `${all} { contain: strict !important; container-type: size !important }
    privacy-banner, privacy-banner * { content-visibility: hidden !important }`,
  'zoom in the banner': 'privacy-banner, privacy-banner * { zoom: 2 !important }',
  'another direction': '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
};

async function fetched(file: string): Promise<string> {
  return (await fetch(`/node_modules/${file}`)).text();
}

const shopBanner = '<privacy-banner categories="analytics" policy="/privacy" controller="Shop"></privacy-banner>';

/** A page that asks, with a style sheet of its own. */
async function show(css = '', banner = shopBanner): Promise<Page> {
  const site = await newSite();
  const page = await site.page(
    `<!doctype html><html lang="en"><head><title>Shop</title>
    <script src="${site.url('dist/privacy.min.js')}"></script><style>${css}</style>
    <style>html { overflow: hidden !important /* Scrollbars take room in Firefox. */ }</style></head><body>
    <main style="min-height: 100vh"><h1>Shoes</h1><p>From <a href="/all">all</a> the world.</p><button>Buy</button></main>
    ${banner}</body></html>`,
    { visible: true },
  );
  await shown(page);
  return page;
}

async function shown({ document }: Page): Promise<void> {
  await until(() => document.querySelector('privacy-banner[view="banner"]'), 'the banner shows');
  for (const animation of baseOf(document).getAnimations()) animation.finish();
}

const hostOf = (document: Document): Element => document.querySelector('privacy-banner[view]')!;
const baseOf = (document: Document): Element => hostOf(document).shadowRoot!.querySelector('[part="base"]')!;
const button = ({ document }: Page, action: string): Element => document.querySelector(`[data-action="${action}"]`)!;

/** All that CSS says of an element, and its size. */
function styleOf(element: Element, pseudo?: string): string[] {
  const style = element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
  const { width, height } = element.getBoundingClientRect();
  const names = [...style].filter((name) => !name.startsWith('--'));
  return [...names.map((name) => `${name}: ${style.getPropertyValue(name)}`), `box: ${width} ${height}`];
}

/** Whether a click in the middle of it reaches it. */
function isInReach(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  return element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2) === element;
}

/** What a visitor sees of the banner, line by line. */
function lookOf({ document, window }: Page): string[] {
  const host = hostOf(document);
  const backdrop = window.getComputedStyle(host, '::backdrop');
  const lines = (name: string, element: Element): string[] => {
    const { x, y } = element.getBoundingClientRect();
    return [`at: ${x} ${y}`, ...styleOf(element)].map((line) => `${name} ${line}`);
  };
  return [
    ...lines('base', baseOf(document)),
    `backdrop: ${backdrop.display === 'none' ? 'rgba(0, 0, 0, 0)' : backdrop.backgroundColor}`,
    ...[...host.children].flatMap((child) => [
      ...lines(child.getAttribute('data-action') ?? child.slot, child),
      `${child.textContent}: in reach ${isInReach(child)}`,
    ]),
  ];
}

const differences = (one: string[], other: string[]): string[] => other.filter((line) => !one.includes(line));

function expectEqualButtons(page: Page): void {
  const [accept, reject] = [button(page, 'accept'), button(page, 'reject')];
  expect(differences(styleOf(accept), styleOf(reject))).to.deep.equal([]);
  expect([accept, reject].map(isInReach)).to.deep.equal([true, true]);
}

describe('the style sheet of a page', () => {
  let plain: string[];
  before(async () => {
    plain = lookOf(await show());
  });

  for (const [name, css] of Object.entries(sheets)) {
    it(`R022, R134: does not change the banner: ${name}`, async () => {
      const page = await show(css);
      expect(differences(plain, lookOf(page))).to.deep.equal([]);
      expectEqualButtons(page);
    });
  }

  it('R022, R134: may scale the banner, and both buttons alike: html { font-size: 62.5% }', async () => {
    expectEqualButtons(await show('html { font-size: 62.5% } body { font-size: 1.6rem }'));
  });

  it('R134: gets nothing from the banner: the page looks the same before, with and after it', async () => {
    const site = await newSite();
    const page = await site.page(
      `<!doctype html><html lang="en"><head><title>Shop</title></head><body><main><h1>Shoes</h1>
      <p slot="text">From <a href="/all">all</a> the world.</p><button data-action="buy">Buy</button>
      <dialog open>Sale</dialog><label>Size <input></label></main>${shopBanner}</body></html>`,
      { visible: true },
    );
    const { document } = page;
    const look = (): string[] =>
      [document.documentElement, document.body, ...document.querySelectorAll('main, main *')].flatMap((element) => {
        const { x, y } = element.getBoundingClientRect();
        return [`at: ${x} ${y}`, ...styleOf(element)].map((line) => `${element.localName} ${line}`);
      });
    const before = look();
    const script = document.createElement('script');
    script.src = site.url('dist/privacy.min.js');
    document.head.append(script);
    await shown(page);
    expect(differences(before, look())).to.deep.equal([]);
    (button(page, 'reject') as HTMLElement).click();
    await until(() => !document.querySelector('[view]'), 'the banner is gone');
    expect(differences(before, look())).to.deep.equal([]);
  });
});

describe('where the banner is in the page', () => {
  it('R135: is on top of what has the highest z-index', async () => {
    const page = await show();
    const plain = lookOf(page);
    const cover = page.document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: red';
    page.document.body.append(cover);
    expect(differences(plain, lookOf(page))).to.deep.equal([]);
    expectEqualButtons(page);
  });

  const own = (
    style: string,
  ): string => `<div style="${style}"><privacy-banner categories="analytics" policy="/privacy">
    <p slot="title">Cookies?</p><button slot="actions" data-action="reject">No</button></privacy-banner></div>`;

  for (const style of [
    'transform: scale(0.5) rotate(10deg)',
    'filter: blur(4px)',
    'overflow: hidden; width: 1px; height: 1px; translate: 0 1px',
    'contain: paint; height: 0',
    'contain: strict',
    'position: fixed; right: -99px; z-index: -1',
    'visibility: hidden; pointer-events: none',
    'clip-path: inset(50%)',
    'perspective: 9px; will-change: transform',
    'font: 7px monospace; color: red; direction: rtl; text-align: right; line-height: 4',
  ]) {
    it(`R135: an author’s own looks the same in { ${style} }`, async () => {
      const plain = lookOf(await show('', own('')));
      const page = await show('', own(style));
      expect(differences(plain, lookOf(page))).to.deep.equal([]);
      expectEqualButtons(page);
    });
  }
});
