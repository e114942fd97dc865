import { expect } from '@open-wc/testing';
import { until } from '../browsers/until.js';
import { newSite, type Page } from '../browsers/site.js';

interface App {
  hydrate: (place: Node, tell: (event: { action: string }) => void) => Promise<void>;
}

/** What its server sends for an app. */
const markup = async (app: string): Promise<string> => (await fetch(`/frameworks/${app}.html`)).text();

/** A page with an app in it, and the script tag. */
const around = async (app: string): Promise<string> => `<!doctype html><html lang="en"><head><title>Shop</title>
  <script src="../dist/privacy.min.js"></script></head>
  <body><header>Shop</header><div id="app">${await markup(app)}</div></body></html>`;

const buttons = ({ document }: Page, action: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`privacy-banner [data-action="${action}"]`),
];

/** Shows the page, lets its framework take it over while the banner asks, and uses both. */
async function act(app: string, html: string, place: (document: Document) => Node): Promise<void> {
  const site = await newSite();
  const page = await site.page(html, { visible: true });
  const { document, window } = page;
  await until(() => document.querySelector('privacy-banner[view]'), 'the banner shows');

  const said: unknown[] = [];
  const say = (...words: unknown[]): void => {
    // Advice on the configuration comes on any page of a developer.
    if (!String(words[0]).startsWith('privacy-elements:')) said.push(words.join(' '));
  };
  Object.assign(window.console, { error: say, warn: say });
  window.addEventListener('error', ({ message }) => say(message));
  window.addEventListener('unhandledrejection', ({ reason }) => say(reason));

  const told: string[] = [];
  const { hydrate } = (await window.eval(`import('/frameworks/${app}.js')`)) as App;
  await hydrate(place(document), ({ action }) => told.push(action));

  const count = document.getElementById('count')!;
  count.click();
  await until(() => count.textContent === '1 in the basket', 'the framework’s own button works');
  expect(count.isConnected).to.equal(true);
  expect(buttons(page, 'reject')).to.have.length(1);
  const [reject] = buttons(page, 'reject');
  const { x, y } = reject!.getBoundingClientRect();
  expect(document.elementFromPoint(x + 9, y + 9)).to.equal(reject);
  reject!.click();
  await until(() => document.cookie, 'the refusal is kept');
  expect(document.cookie).to.include('/reject/').and.include('/!analytics/');
  expect(buttons(page, 'reject')).to.have.length(0);
  await until(() => told.length, 'the page is told');
  expect(told).to.deep.equal(['reject']);
  expect(said).to.deep.equal([]);
}

describe('a page from a server that a framework takes over while the banner asks', () => {
  for (const [name, app] of [
    ['React, in strict mode', 'react'],
    ['Vue', 'vue'],
    ['Svelte', 'svelte'],
    ['React, with the banner in what its server sends', 'react-printed'],
  ] as const) {
    it(`R082, R083: ${name}: no mismatch, one banner, and both work`, async () => {
      await act(app, await around(app), (document) => document.getElementById('app')!);
    });
  }

  for (const [name, app] of [
    ['the whole document', 'react-document'],
    ['the whole document, where the banner is the first in its body', 'react-banner-first'],
  ] as const) {
    it(`R082, R083: React, with ${name}`, async () => {
      await act(app, `<!doctype html>${await markup(app)}`, (document) => document);
    });
  }
});
