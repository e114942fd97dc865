import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Page } from '../browsers/site.js';
import { contrast, parentOf } from './colours.js';
import { ask, bannerOf, dialogOf, openSettings, settingsOf, shown, wholePage } from './whole-page.js';

/** What is too faint: texts (WCAG 1.4.3), and the edges of boxes and controls (1.4.11). */
function faint({ document }: Page): string[] {
  const found: string[] = [];
  const expectContrast = (what: string, css: string, behind: Element | null, least: number): void => {
    const is = contrast(css, behind);
    if (is < least) found.push(`${what}: ${is.toFixed(2)}`);
  };
  for (const element of shown(document)) {
    const style = getComputedStyle(element);
    const name = `${element.localName} "${element.textContent.trim().slice(0, 30)}"`;
    if (element.textContent.trim()) expectContrast(name, style.color, element, 4.5);
    if (element.matches('button:not([data-action="close"]), mark')) {
      expectContrast(`edge of ${name}`, style.borderTopColor, parentOf(element), 3);
    }
    if (element.matches('a') && !style.textDecorationLine.includes('underline'))
      found.push(`${name} is no link to see`);
    if (element.matches('input')) {
      const thumb = getComputedStyle(element, '::before').backgroundColor;
      expectContrast(`edge of the switch ${element.outerHTML}`, style.borderTopColor, parentOf(element), 3);
      expectContrast(`thumb of the switch ${element.outerHTML}`, thumb, element, 3);
    }
  }
  const box = settingsOf(document)
    ? dialogOf(document)!
    : bannerOf(document)!.shadowRoot!.querySelector('[part="base"]')!;
  expectContrast('edge of the box', getComputedStyle(box).borderTopColor, box, 3);
  return found;
}

async function themed(theme: string | undefined): Promise<Page> {
  const page = await wholePage({
    head: theme ? `<link rel="stylesheet" href="/src/styles/themes/${theme}.css">` : '',
  });
  if (theme) expect(page.document.querySelector('link')?.sheet, 'the theme').not.to.equal(null);
  Object.defineProperty(page.window.navigator, 'globalPrivacyControl', { value: true });
  // Something that the settings mark as set.
  page.document.cookie = '_ga=1; path=/';
  return page;
}

describe('contrast', () => {
  for (const theme of [undefined, 'paper', 'midnight', 'mono', 'contrast', 'page']) {
    it(`R123: is enough, light and dark, ${theme ? `in the theme ${theme}` : 'without a theme'}`, async () => {
      const page = await themed(theme);
      const consent = await ask(page);
      const look = (): string[] =>
        ['light', 'dark'].flatMap((scheme) => {
          page.document.documentElement.style.colorScheme = scheme;
          return faint(page).map((problem) => `${scheme}: ${problem}`);
        });
      expect(look()).to.deep.equal([]);
      const settings = await openSettings(page, consent, true);
      // One on, one off, and their category between the two.
      for (const name of ['ga', 'marketing']) settings.querySelector<HTMLElement>(`[name="${name}"]`)!.click();
      await Promise.resolve();
      expect(settings.querySelector('input:indeterminate')).to.exist;
      expect(look()).to.deep.equal([]);
    });
  }
});

describe('the focus', () => {
  it('R119: shows with a whole ring that contrasts, even where the page forbids it', async () => {
    const page = await wholePage({ head: '<style>*:focus { outline: none !important }</style>' });
    const consent = await ask(page);
    page.window.focus();
    // A ring is for those who use the keyboard.
    await sendKeys({ press: 'Tab' });
    const look = (): string[] =>
      shown(page.document)
        .filter((element) => element.matches('a, button, summary, input'))
        .flatMap((element) => ringProblems(element).map((problem) => `${element.outerHTML.slice(0, 90)}: ${problem}`));
    expect(look()).to.deep.equal([]);
    await openSettings(page, consent, true);
    expect(look()).to.deep.equal([]);
  });
});

function ringProblems(element: HTMLElement): string[] {
  element.focus();
  // WebKit does so too, but later.
  element.scrollIntoView({ block: 'center' });
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  if (outlineStyle !== 'solid' || parseFloat(outlineWidth) < 2) return [`${outlineWidth} ${outlineStyle}`];
  const problems = contrast(outlineColor, parentOf(element)) < 3 ? [`${outlineColor} is faint`] : [];
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (getComputedStyle(around).overflowX === 'visible') continue;
    const box = around.getBoundingClientRect();
    const cut = [
      box.left - left + reach,
      right + reach - box.right,
      box.top - top + reach,
      bottom + reach - box.bottom,
    ].filter((pixels) => pixels > 0);
    if (cut.length > 0) problems.push(`${cut.join(' ')} px are cut off by ${around.outerHTML.slice(0, 40)}`);
  }
  return problems;
}
