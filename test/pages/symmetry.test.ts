import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import type { Texts } from '../../src/locales/texts.js';
import { ask, bannerOf, speak, wholePage } from '../accessibility/whole-page.js';
import { media } from '../browsers/commands.js';
import type { Page } from '../browsers/site.js';

const TEXTS: readonly (readonly [string, () => Promise<{ default: Texts }>])[] = [
  ...Object.entries(LANGUAGES),
  ['en', () => Promise.resolve({ default: en })],
];
const LOOK = [
  'font',
  'letterSpacing',
  'textTransform',
  'textDecoration',
  'color',
  'background',
  'border',
  'borderRadius',
  'boxShadow',
  'outline',
  'opacity',
  'filter',
  'animationName',
] as const;

/** In what Accept and Reject differ, or fail a visitor both. */
function differences({ window, document }: Page): string[] {
  const [accept, reject] = ['accept', 'reject'].map((action) =>
    bannerOf(document)!.querySelector<HTMLElement>(`[data-action="${action}"]`)!,
  ) as [HTMLElement, HTMLElement];
  const [one, other] = [accept, reject].map((button) => button.getBoundingClientRect()) as [DOMRect, DOMRect];
  const [style, otherStyle] = [getComputedStyle(accept), getComputedStyle(reject)];
  const equal = (a: number, b: number): boolean => Math.abs(a - b) < 0.5;
  const isCut = (button: HTMLElement): boolean => {
    const range = document.createRange();
    range.selectNodeContents(button);
    const [text, box] = [range.getBoundingClientRect(), button.getBoundingClientRect()];
    return text.left < box.left || text.right > box.right || text.top < box.top || text.bottom > box.bottom;
  };
  // Not at the very edge, on which WebKit lays a scroll bar.
  const isSeen = (button: HTMLElement, { left, right, top, bottom }: DOMRect): boolean =>
    Math.min(left, top, window.innerWidth - right, window.innerHeight - bottom) >= 0 &&
    [
      [left + 12, top + 12],
      [right - 12, bottom - 12],
    ].every(([x, y]) => button.contains(document.elementFromPoint(x!, y!)));
  return Object.entries({
    ...Object.fromEntries(LOOK.map((property) => [property, style[property] === otherStyle[property]])),
    width: equal(one.width, other.width),
    height: equal(one.height, other.height),
    place: equal(one.top, other.top) || equal(one.left, other.left),
    kind: accept.localName === 'button' && reject.localName === 'button',
    'order for the keyboard': accept.nextElementSibling === reject && accept.tabIndex === 0 && reject.tabIndex === 0,
    'label is not cut': !isCut(accept) && !isCut(reject),
    'in view': isSeen(accept, one) && isSeen(reject, other),
  }).flatMap(([name, isGood]) =>
    isGood ? [] : [`${name}: ${accept.textContent.trim()}, ${reject.textContent.trim()}`],
  );
}

/** Speaks every language in turn on one page, and looks at it in each. */
async function inEveryLanguage(page: Page, look: (texts: Texts, lang: string) => string[]): Promise<void> {
  const found: string[] = [];
  for (const [lang, load] of TEXTS) {
    await speak(page.document, lang);
    const { default: texts } = await load();
    found.push(...look(texts, lang).map((problem) => `${lang}: ${problem}`));
  }
  expect(found).to.deep.equal([]);
}

describe('Accept and Reject', () => {
  for (const [layout, width, height] of [
    ['bar', 320, 256],
    ['bar', 360, 640],
    ['bar', 1280, 800],
    ['box', 1280, 800],
  ] as const) {
    it(`R016, R017, R018, R019, R020, R021, R023, R128: are alike in the ${layout} at ${width} x ${height}, in every language, light and dark`, async () => {
      const page = await wholePage({ width, height });
      await ask(page, { layout });
      await inEveryLanguage(page, () =>
        ['light', 'dark'].flatMap((scheme) => {
          page.document.documentElement.style.colorScheme = scheme;
          return differences(page).map((difference) => `${scheme}: ${difference}`);
        }),
      );
    });
  }

  it('R128: change their language with the page, and the name and the direction of the banner with them', async () => {
    const page = await wholePage();
    await ask(page);
    const banner = bannerOf(page.document)!;
    const labelOf = (action: string): string | undefined =>
      banner.querySelector(`[data-action="${action}"]`)?.textContent.trim();
    await inEveryLanguage(page, ({ accept, reject, title }, lang) => {
      const expected = [accept, reject, title, /^(ar|fa|he|ur)$/.test(lang) ? 'rtl' : 'ltr'];
      const { direction } = getComputedStyle(banner.querySelector('[slot="text"]')!);
      return [labelOf('accept'), labelOf('reject'), banner.getAttribute('aria-label'), direction].flatMap((is, at) =>
        is === expected[at] ? [] : [`"${is}" is not "${expected[at]}"`],
      );
    });
  });

  it('R023: are alike in forced colours', async function () {
    // Chromium alone emulates them.
    if (!(await media({ forcedColors: 'active' }))) this.skip();
    const page = await wholePage({ width: 360, height: 640 });
    await ask(page);
    expect(page.window.matchMedia('(forced-colors: active)').matches).to.equal(true);
    await inEveryLanguage(page, () => differences(page));
  });

  after(() => media());
});
