import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import type { ConfigInput, PageConsent } from '../../src/index.js';
import { media } from '../browsers/commands.js';
import type { Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { ask, bannerOf, findAll, openSettings, speak, wholePage } from './whole-page.js';

interface CodeSniffer {
  process(standard: string, source: Document): void;
  getMessages(): { type: number; code: string; element: Element }[];
  readonly ERROR: number;
}
type Checkers = Window & { axe: typeof Axe; HTMLCS: CodeSniffer };

// HTML_CodeSniffer does not declare two of its variables, and is served as strict code here.
const head = `<script src="/node_modules/axe-core/axe.min.js"></script>
  <script>var elements, colourStr</script>
  <script src="/node_modules/html_codesniffer/build/HTMLCS.js"></script>`;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds in the whole document, shadow trees and all. */
async function axe({ window, document }: Page): Promise<string[]> {
  const { run } = (window as unknown as Checkers).axe;
  const { violations, passes } = await run(document, { runOnly: rules });
  expect(passes.flatMap(({ nodes }) => nodes)).not.to.be.empty;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What HTML_CodeSniffer finds in the document. It looks into no shadow tree: of the settings it gets a copy. */
function codeSniffer({ window, document }: Page): string[] {
  const { HTMLCS } = window as unknown as Checkers;
  const copies = findAll(document, 'privacy-settings').map(
    ({ shadowRoot }) => shadowRoot!.querySelector('[part="base"]')!.cloneNode(true) as Element,
  );
  document.querySelector('main')!.append(...copies);
  HTMLCS.process('WCAG2AA', document);
  const messages = HTMLCS.getMessages();
  // Of every page it has something to note, if it ran.
  expect(messages).not.to.be.empty;
  // It also judges what is not shown, of which WebKit keeps the colours of before.
  const errors = messages.filter(({ type, element }) => type === HTMLCS.ERROR && element.checkVisibility());
  for (const copy of copies) copy.remove();
  return errors.map(({ code, element }) => `${code}: ${element.outerHTML}`);
}

interface State {
  input?: Partial<ConfigInput>;
  main?: string;
  gpc?: boolean;
  then?: (page: Page, consent: PageConsent) => Promise<unknown>;
}

const states: Record<string, State> = {
  'the bar': {},
  'the bar at the top': { input: { layout: 'bar-top' } },
  'the box': { input: { layout: 'box' } },
  'the dialog': { input: { layout: 'dialog' } },
  'the banner in the flow of the page': { input: { layout: 'inline' } },
  'the banner without a policy': { input: { policy: { controller: 'Example Ltd' } } },
  'a notice': { input: { mode: 'notice' } },
  'the settings': { then: openSettings },
  'the settings as a sheet': { input: { settings: 'sheet' }, then: openSettings },
  'the settings with all that they fold': { then: (page, consent) => openSettings(page, consent, true) },
  'the settings with the last choice': {
    async then(page, consent) {
      await consent.decide({ analytics: 'granted', hotjar: 'denied' });
      const settings = await openSettings(page, consent);
      await until(() => settings.querySelector('[part="record"]'), 'the last choice shows');
    },
  },
  'the banner under Global Privacy Control': { gpc: true },
  'the settings under Global Privacy Control': { gpc: true, then: openSettings },
  'settings in the page, and the link to them': {
    main: '<privacy-settings></privacy-settings><p><privacy-choices></privacy-choices></p>',
  },
  'the page after the choice': {
    main: '<privacy-choices></privacy-choices>',
    async then({ document }, consent) {
      await consent.acceptAll();
      await until(() => !bannerOf(document)?.matches('[view]'), 'the banner is gone');
    },
  },
};

describe('what checkers find', () => {
  const show = async ({ input, main = '', gpc = false, then }: State): Promise<Page> => {
    const page = await wholePage({ head, main });
    Object.defineProperty(page.window.navigator, 'globalPrivacyControl', { value: gpc });
    const consent = await ask(page, input);
    await then?.(page, consent);
    return page;
  };

  for (const [name, state] of Object.entries(states)) {
    it(`R110, R111: nothing in ${name}, large and small, light and dark, in English, German and Arabic`, async () => {
      const page = await show(state);
      for (const lang of ['en', 'de', 'ar']) {
        await speak(page.document, lang);
        for (const [width, height] of [
          [1280, 800],
          [320, 256],
        ]) {
          Object.assign(page.frame.style, { width: `${width}px`, height: `${height}px` });
          for (const scheme of ['light', 'dark']) {
            page.document.documentElement.style.colorScheme = scheme;
            expect([...(await axe(page)), ...codeSniffer(page)], `${lang} ${width} ${scheme}`).to.deep.equal([]);
          }
        }
      }
    });
  }

  it('R110, R111: nothing in forced colours', async function () {
    // Chromium alone emulates them.
    if (!(await media({ forcedColors: 'active' }))) this.skip();
    for (const name of ['the bar', 'the settings with all that they fold']) {
      const page = await show(states[name]!);
      expect([...(await axe(page)), ...codeSniffer(page)], name).to.deep.equal([]);
    }
  });

  after(() => media());
});
