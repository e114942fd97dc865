import { expect } from '@open-wc/testing';
import type { ConfigInput, PageConsent } from '../../src/index.js';
import type { Page } from '../browsers/site.js';
import { parentOf } from './colours.js';
import { ask, bannerOf, findAll, openSettings, shown, speak, wholePage } from './whole-page.js';

type Size = readonly [width: number, height: number];
const SCREENS: readonly Size[] = [
  [320, 256],
  [360, 640],
  [900, 320],
  [1280, 800],
];

// As a visitor's own style sheet does it, which goes before all that a page says; so does a layer what is important.
const SPACING = `@layer { :host, *, ::slotted(*) {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } }
  @layer { p, ::slotted(p) { margin-block-end: 2em !important } }`;

const READERS: Record<string, [readonly Size[], (page: Page) => void]> = {
  'as it comes': [SCREENS, () => undefined],
  'with spaced text (WCAG 1.4.12)': [
    SCREENS,
    ({ window, document }) => {
      for (const { shadowRoot } of [bannerOf(document)!, ...findAll(document, 'privacy-settings')]) {
        const sheet = new (window as typeof globalThis).CSSStyleSheet();
        sheet.replaceSync(SPACING);
        shadowRoot!.adoptedStyleSheets.push(sheet);
      }
    },
  ],
  // As it is for who has doubled the size in the browser, which a test cannot: media queries still reckon with the
  // size of before: of height in none of these screens, of width in the last, as where the letters of a site are large.
  'with text of twice the size': [
    [
      [360, 560],
      [640, 360],
      [800, 560],
    ],
    ({ document }) => document.documentElement.style.setProperty('--privacy-font', '32px / 1.5 system-ui, sans-serif'),
  ],
};

const STATES: Record<string, [Partial<ConfigInput>, ((page: Page, consent: PageConsent) => Promise<unknown>)?]> = {
  'the bar': [{}],
  'the bar at the top': [{ layout: 'bar-top' }],
  'the box': [{ layout: 'box' }],
  'the dialog': [{ layout: 'dialog' }],
  'the banner in the flow of the page': [{ layout: 'inline' }],
  'the settings': [{}, (page, consent) => openSettings(page, consent, true)],
  'the settings as a sheet': [{ settings: 'sheet' }, (page, consent) => openSettings(page, consent, true)],
};

/** Scrolls whatever scrolls around an element until a line of it is in the middle, the inmost first. */
function bringIntoView(element: Element, line: () => DOMRect): void {
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const isPage = around === element.ownerDocument.documentElement;
    if (!isPage && !/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
    const { left, top } = isPage ? { left: 0, top: 0 } : around.getBoundingClientRect();
    const { x, y, width, height } = line();
    around.scrollBy({
      left: x + (width - around.clientWidth) / 2 - left,
      top: y + (height - around.clientHeight) / 2 - top,
      behavior: 'instant',
    });
  }
}

/** Each line of an element's text, or the control, wherever it is by now. */
function linesOf(element: HTMLElement): (() => DOMRect)[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const source = element.textContent.trim() ? range : element;
  return Array.from(source.getClientRects(), (_, line) => () => source.getClientRects()[line]!);
}

/** What of the interface cannot be read or reached. */
function lost(page: Page): string[] {
  const { clientWidth, clientHeight, scrollWidth } = page.document.documentElement;
  const problems = scrollWidth > clientWidth ? [`the page scrolls sideways: ${scrollWidth} of ${clientWidth}`] : [];
  for (const element of shown(page.document)) {
    const name = `${element.localName} "${element.textContent.trim().slice(0, 30)}"`;
    // A table may scroll by itself (WCAG 1.4.10); in WebKit its bar lies on the last row then.
    const scroller = element.closest('table')?.parentElement;
    if (!scroller && element.scrollWidth > element.clientWidth && element.clientWidth > 0) {
      problems.push(`${name} is cut`);
    }
    for (const line of linesOf(element)) {
      bringIntoView(element, line);
      const { left, right, top, bottom } = line();
      const root = element.getRootNode() as Document | ShadowRoot;
      const found = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (left < 0 || right > clientWidth || top < 0 || bottom > clientHeight) {
        problems.push(`${name} is outside: ${[left, right, top, bottom].join(' ')}`);
      } else if (!found || !(found === scroller || element.contains(found))) {
        problems.push(`${name} is behind ${found?.outerHTML.slice(0, 60)}`);
      }
    }
  }
  return problems;
}

/** Controls that are hard to hit. */
function small(page: Page): string[] {
  return shown(page.document).flatMap((element) => {
    if (!element.matches('a, button, summary, input')) return [];
    const { width, height } = element.getBoundingClientRect();
    const least = element.localName === 'button' ? 44 : 24;
    return width < 24 || height < least ? [`${element.outerHTML.slice(0, 60)} ${width} x ${height}`] : [];
  });
}

describe('all of it can be read and reached on any screen', () => {
  for (const [name, [input, then]] of Object.entries(STATES)) {
    for (const [reader, [screens, adapt]] of Object.entries(READERS)) {
      it(`R118, R121, R122: ${name} ${reader}, in German and Chinese`, async () => {
        const page = await wholePage({ lang: 'de' });
        const consent = await ask(page, input);
        await then?.(page, consent);
        adapt(page);
        for (const lang of ['de', 'zh-Hans']) {
          await speak(page.document, lang);
          for (const [width, height] of screens) {
            Object.assign(page.frame.style, { width: `${width}px`, height: `${height}px` });
            expect([...lost(page), ...small(page)], `${lang} ${width} x ${height}`).to.deep.equal([]);
          }
        }
      });
    }
  }
});
