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
  const isSeen = (button: HTMLElement, { left, right, top, bottom }: DOMRect): boolean =>
    [
      [left + 4, top + 4],
      [right - 4, bottom - 4],
    ].every(([x, y]) => button.contains(document.elementFromPoint(x!, y!)));
  return Object.entries({
    ...Object.fromEntries(LOOK.map((property) => [property, style[property] === otherStyle[property]])),
    width: equal(one.width, other.width),
    height: equal(one.height, other.height),
    place: equal(one.top, other.top) || equal(one.left, other.left),
    kind: accept.localName === 'button' && reject.localName === 'button',
    'order for the keyboard': accept.nextElementSibling === reject && accept.tabIndex === 0 && reject.tabIndex === 0,
    'label is not cut': !isCut(accept) && !isCut(reject),
    'in view': isSeen(accept, one) && isSeen(reject, other) && other.bottom <= window.innerHeight,
  }).flatMap(([name, isGood]) =>
    isGood ? [] : [`${name}: ${accept.textContent.trim()}, ${reject.textContent.trim()}`],
  );
}

/** Speaks every language in turn on one page, and looks at the two in each. */
async function inEveryLanguage(page: Page, look: () => string[]): Promise<void> {
  for (const [lang, load] of TEXTS) {
    await speak(page.document, lang);
    const { default: texts } = await load();
    const banner = bannerOf(page.document)!;
    const label = banner.querySelector('[data-action="reject"]')!;
    expect(label.textContent.trim()).to.equal(texts.reject);
    expect(banner.getAttribute('aria-label'), `name in ${lang}`).to.equal(texts.title);
    expect(getComputedStyle(label).direction, lang).to.equal(/^(ar|fa|he|ur)$/.test(lang) ? 'rtl' : 'ltr');
    expect(look(), lang).to.deep.equal([]);
  }
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
