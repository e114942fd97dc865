import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import type { PageConsent } from '../../src/index.js';
import { media } from '../browsers/commands.js';
import type { Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { ask, bannerOf, speak, wholePage } from './whole-page.js';

// HTML_CodeSniffer does not declare two of its variables, and is served as strict code here.
const head = `<script src="/node_modules/axe-core/axe.min.js"></script>
  <script>var elements, colourStr</script>
  <script src="/node_modules/html_codesniffer/build/HTMLCS.js"></script>
  <script type="module" src="/test/accessibility/policy-in-page.ts"></script>`;
const main = `<h2>Cookies</h2>
  <privacy-cookies heading-level="3"></privacy-cookies>
  <h2>Recipients</h2>
  <privacy-recipients></privacy-recipients>
  <h2>Your choice</h2>
  <privacy-record></privacy-record>
  <div id="changes"><p id="s1-1">A clause.</p><div data-block="changes"></div></div>`;
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface CodeSniffer {
  process(standard: string, source: Document): void;
  getMessages(): { type: number; code: string; element: Element }[];
  readonly ERROR: number;
}
type Realm = Window & { axe: typeof Axe; HTMLCS: CodeSniffer; compare: (older: string, newer: string) => void };

/** What both checkers find in the page. */
async function findings({ window, document }: Page): Promise<string[]> {
  const { axe, HTMLCS } = window as unknown as Realm;
  const { violations, passes } = await axe.run(document, { runOnly });
  expect(passes.flatMap(({ nodes }) => nodes)).not.to.be.empty;
  HTMLCS.process('WCAG2AA', document);
  const messages = HTMLCS.getMessages();
  // Of every page it has something to note, if it ran.
  expect(messages).not.to.be.empty;
  const errors = messages.filter(({ type, element }) => type === HTMLCS.ERROR && element.checkVisibility());
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...errors.map(({ code, element }) => `${code}: ${element.outerHTML}`),
  ];
}

/** A policy's blocks with a choice of the visitor's in them, and nothing in front of them. */
async function show(): Promise<[Page, PageConsent]> {
  const page = await wholePage({ head, main });
  const consent = await ask(page);
  await consent.decide({ ga: 'granted', hotjar: 'denied', marketing: 'denied' });
  await until(() => !bannerOf(page.document)?.matches('[view]'), 'the banner is gone');
  await until(() => page.document.querySelector('privacy-record button'), 'the record shows');
  await until(() => page.document.querySelector('privacy-cookies table'), 'the declaration shows');
  return [page, consent];
}

describe('the blocks of a policy', () => {
  it('R110, R111, R121, R128: nothing is found in them, large and small, light and dark, in three languages', async () => {
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

  it('R110, R124: nothing is found in forced colours, where a switch still shows its state', async function () {
    // Chromium alone emulates them.
    if (!(await media({ forcedColors: 'active' }))) this.skip();
    const [page] = await show();
    expect(await findings(page)).to.deep.equal([]);
    const backgrounds = ['ga', 'hotjar'].map((id) => {
      const control = page.document.querySelector(`input[data-id="${id}"]`)!;
      return page.window.getComputedStyle(control).backgroundColor;
    });
    expect(backgrounds[0]).not.to.equal(backgrounds[1]);
    await media();
  });

  it('R110, R111, R146: nothing is found in a comparison', async () => {
    const [page] = await show();
    const text = (words: string) => `Privacy\n\n1. Data\n(1) We keep ${words}.\n`;
    (page.window as unknown as Realm).compare(text('it for one year'), text('nothing'));
    await until(() => page.document.querySelector('ins'), 'it is compared');
    for (const scheme of ['light', 'dark']) {
      page.document.documentElement.style.colorScheme = scheme;
      expect(await findings(page), scheme).to.deep.equal([]);
    }
  });

  it('R116, R118, R119: a switch is large enough, works by keyboard, and its focus shows', async () => {
    const [{ document, window }, consent] = await show();
    const control = document.querySelector<HTMLInputElement>('input[data-id="marketing"]')!;
    const { width, height } = control.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    control.focus();
    await sendKeys({ press: ' ' });
    await until(() => consent.has('marketing'), 'it is granted');
    const { outlineStyle, outlineWidth } = window.getComputedStyle(control);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    expect(document.activeElement).to.equal(control);
  });

  it('R129, R158: prints the words of a choice, and no controls', async function () {
    const [{ document }] = await show();
    // Not every engine emulates it.
    if (!(await media({ media: 'print' }))) this.skip();
    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    expect(visible('[data-live] :is(input, button)')).to.be.empty;
    expect(visible('[part="choice"]')).to.have.length(3);
    expect(visible('privacy-cookies table')).not.to.be.empty;
  });

  after(() => media());
});
