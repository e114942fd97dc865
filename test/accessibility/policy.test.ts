import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import { media, viewport } from '../browsers/commands.js';
import { newSite, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { canClose, HTML, policyOf, textOf } from '../elements/policy-sample.js';
import { contrast, parentOf } from './colours.js';

const root = document.documentElement;
const parts = (policy: PrivacyPolicy, selector: string): HTMLElement[] => [
  ...policy.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Everything in use: a search that found something, and one section closed. */
async function inUse(): Promise<PrivacyPolicy> {
  const policy = await policyOf();
  policy.querySelector<HTMLElement>('#contact [data-toggle]')?.click();
  const input = parts(policy, 'input')[0] as HTMLInputElement;
  input.focus();
  input.value = 'data';
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => textOf(policy, '[part="count"]') === '2 matches', 'it has found something');
  return policy;
}

afterEach(() => {
  root.style.cssText = '';
});

describe('a policy', () => {
  for (const [scheme, page] of [
    ['light', 'background: #fff; color: #222'],
    ['dark', 'background: #111; color: #ddd'],
  ] as const) {
    for (const width of [320, 1280]) {
      it(`R123, R158: has nothing that axe finds, ${scheme}, ${width} px wide`, async () => {
        await viewport(width, 800);
        root.style.cssText = `color-scheme: ${scheme}; ${page}`;
        const policy = await inUse();
        for (const details of parts(policy, 'details')) (details as HTMLDetailsElement).open = true;
        await expect(policy).to.be.accessible();
      });
    }

    it(`R123: has edges and texts that contrast, ${scheme}`, async () => {
      root.style.cssText = `color-scheme: ${scheme}; ${page}`;
      const policy = await inUse();
      for (const element of parts(policy, 'input, button, summary, [part="count"], [part="reading"], [part="hash"]')) {
        const { color, borderTopColor } = getComputedStyle(element);
        expect(contrast(color, element), element.outerHTML).to.be.at.least(4.5);
        if (element.matches('input, button')) {
          expect(contrast(borderTopColor, parentOf(element)), element.outerHTML).to.be.at.least(3);
        }
      }
    });
  }

  it('has targets of 44 by 44 px (WCAG 2.5.5)', async () => {
    await viewport(320, 640);
    const policy = await inUse();
    const own = [...policy.querySelectorAll<HTMLElement>('[data-toggle]')];
    expect(own.length).to.equal(canClose ? 3 : 0);
    for (const element of [...parts(policy, 'input, button, summary'), ...own]) {
      if (!element.checkVisibility()) continue;
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height), element.outerHTML).to.be.at.least(43.9);
    }
  });

  it('R119: shows where the focus is, wherever that goes with the keyboard', async () => {
    await viewport(800, 600);
    const policy = await policyOf();
    parts(policy, 'input')[0]!.focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 7; stop += 1) {
      const focused = policy.shadowRoot!.activeElement ?? document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      expect(outlineStyle, focused.outerHTML).to.equal('solid');
      expect(parseFloat(outlineWidth), focused.outerHTML).to.be.at.least(2);
      stops.push(focused.ariaLabel ?? focused.textContent.trim());
      await sendKeys({ press: 'Tab' });
    }
    expect(stops).to.deep.equal([
      'Search in this text',
      'Contents',
      ...(canClose ? ['Close all sections'] : []),
      'Print',
      '1.',
      ...(canClose ? ['Open or close 1.'] : []),
      '(1)',
      ...(canClose ? [] : ['-1.', '2.']),
    ]);
  });
});

describe('a policy in a narrow page', () => {
  /** A page in a frame, which can be narrower than a window. */
  async function narrow(style = '', dir = 'ltr'): Promise<Page> {
    const site = await newSite();
    const page = await site.page(
      `<!doctype html><html lang="en" dir="${dir}"><meta charset="utf-8"><title>P</title><meta name="viewport" content="width=device-width">
      <style>body { margin: 8px } ${style}</style>
      <script type="module">import { PrivacyPolicy } from '/src/elements/policy/policy.ts'; PrivacyPolicy.define();</script>
      <body><privacy-policy>${HTML.replace(
        '<p>Write to us.</p>',
        `<p>${'Datenschutzgrundverordnung'.repeat(3)}</p>
        <table><caption>What</caption><tr><th scope="col">Name<th scope="col">Purpose<th scope="col">Duration<th scope="col">Provider</tr>
        <tr><td>_ga_1234567890<td>Tells visitors apart<td>2 years<td>Google Ireland Ltd</tr></table>`,
      )}</privacy-policy></body></html>`,
      { visible: true, width: 320, height: 640 },
    );
    await until(() => shadow(page)?.querySelector('[part="hash"]'), 'all shows');
    return page;
  }
  const shadow = ({ document }: Page): ShadowRoot | null | undefined =>
    document.querySelector('privacy-policy')?.shadowRoot;

  // As a visitor's own style sheet has it (WCAG 1.4.12).
  const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  for (const [name, style, dir] of [
    ['as it comes', '', 'ltr'],
    ['from the right', '', 'rtl'],
    ['with spaced text', SPACING, 'ltr'],
    ['with text of twice the size', 'html { font-size: 32px }', 'ltr'],
  ] as const) {
    it(`R121, R122: scrolls in one direction only, and nothing is cut off, ${name}`, async () => {
      const page = await narrow(style, dir);
      const { document, window } = page;
      if (style === SPACING) {
        const sheet = new (window as unknown as typeof globalThis).CSSStyleSheet();
        sheet.replaceSync(SPACING);
        shadow(page)!.adoptedStyleSheets.push(sheet);
      }
      shadow(page)!.querySelector('details')!.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
      for (const element of [
        ...document.querySelectorAll('privacy-policy *'),
        ...shadow(page)!.querySelectorAll('*'),
      ]) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 1 && element.checkVisibility()) {
          expect([left >= -1, right <= clientWidth + 1], element.outerHTML.slice(0, 200)).to.deep.equal([true, true]);
        }
      }
    });
  }
});

describe('a policy in forced colours', () => {
  it('R124: draws its buttons', async function () {
    try {
      if (!(await media({ forcedColors: 'active' }))) this.skip();
      const policy = await policyOf();
      const chevron = getComputedStyle(policy.querySelector('[data-toggle]')!, '::before');
      expect([chevron.borderBottomStyle, chevron.borderBottomWidth]).to.deep.equal(['solid', '2px']);
      const [background] = parts(policy, '[part="tools"] button').map(
        (button) => getComputedStyle(button).borderTopStyle,
      );
      expect(background).to.equal('solid');
    } finally {
      await media();
    }
  });
});
