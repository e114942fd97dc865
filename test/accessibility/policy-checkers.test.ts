import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import { newSite, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

interface CodeSniffer {
  process(standard: string, source: Document): void;
  getMessages(): { type: number; code: string; element: Element }[];
  readonly ERROR: number;
}
type Checkers = Window & { axe: typeof Axe; HTMLCS: CodeSniffer };

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const shadow = ({ document }: Page): ShadowRoot | null | undefined =>
  document.querySelector('privacy-policy')?.shadowRoot;

/** A whole page that is nothing but the policy. */
async function show(lang: string, content: string): Promise<Page> {
  const site = await newSite();
  const page = await site.page(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>P</title><meta name="viewport" content="width=device-width">
    <style>html { background: Canvas; color: CanvasText }</style>
    <script src="/node_modules/axe-core/axe.min.js"></script>
    <script>var elements, colourStr</script>
    <script src="/node_modules/html_codesniffer/build/HTMLCS.js"></script>
    <script type="module">import { PrivacyPolicy } from '/src/elements/policy/policy.ts'; PrivacyPolicy.define();</script>
    <body><main>${content}</main></body></html>`,
    { visible: true },
  );
  await until(() => shadow(page)?.querySelector('[part="hash"]'), 'all shows');
  return page;
}

async function axe({ window, document }: Page): Promise<string[]> {
  const { violations, passes } = await (window as unknown as Checkers).axe.run(document, { runOnly: rules });
  expect(passes.flatMap(({ nodes }) => nodes)).not.to.be.empty;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function codeSniffer({ window, document }: Page): string[] {
  const { HTMLCS } = window as unknown as Checkers;
  HTMLCS.process('WCAG2AA', document);
  const messages = HTMLCS.getMessages();
  // Of every page it has something to note, if it ran.
  expect(messages).not.to.be.empty;
  const errors = messages.filter(({ type, element }) => type === HTMLCS.ERROR && element.checkVisibility());
  return errors.map(({ code, element }) => `${code}: ${element.outerHTML}`);
}

describe('what checkers find in a policy', () => {
  for (const way of ['HTML', 'text'] as const) {
    it(`R110, R111: nothing, as ${way}, large and small, light and dark, open and closed`, async () => {
      const html = await (await fetch('/demo/policy/reference.html')).text();
      const page = await show(
        'en',
        way === 'HTML'
          ? `<privacy-policy>${html}</privacy-policy>`
          : '<privacy-policy src="/demo/policy/reference.txt"></privacy-policy>',
      );
      for (const width of [1280, 320]) {
        page.frame.style.width = `${width}px`;
        for (const scheme of ['light', 'dark']) {
          page.document.documentElement.style.colorScheme = scheme;
          for (let turn = 0; turn < 2; turn += 1) {
            expect([...(await axe(page)), ...codeSniffer(page)], `${width} ${scheme}`).to.deep.equal([]);
            if (turn === 0 && 'onbeforematch' in page.window.HTMLElement.prototype)
              shadow(page)!.querySelector<HTMLElement>('[part="tools"] button')!.click();
          }
        }
      }
    });
  }

  it('R110, R111: nothing in Arabic', async () => {
    const page = await show(
      'ar',
      '<privacy-policy><h1>سياسة</h1><p>نص</p><section><h2>أ</h2><p>نص</p></section></privacy-policy>',
    );
    expect([...(await axe(page)), ...codeSniffer(page)]).to.deep.equal([]);
  });
});
