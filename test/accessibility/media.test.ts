import { expect } from '@open-wc/testing';
import type { PageConsent } from '../../src/index.js';
import { media, type Media } from '../browsers/commands.js';
import type { Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { contrast, parentOf } from './colours.js';
import { ask, bannerOf, dialogOf, findAll, openSettings, shown, wholePage } from './whole-page.js';

/** Chromium alone emulates these. */
async function emulate(features: Media, test: Mocha.Context): Promise<void> {
  if (!(await media(features))) test.skip();
}

const boxOf = (document: Document): Element => bannerOf(document)!.shadowRoot!.querySelector('[part="base"]')!;

/** Which of some elements have no edge that stands out from what is around them. */
function edgeless(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
    const isSeen =
      borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1 && contrast(borderTopColor, parentOf(element)) >= 3;
    return isSeen ? [] : [`${element.outerHTML.slice(0, 80)}: ${borderTopStyle} ${borderTopWidth} ${borderTopColor}`];
  });
}

describe('in forced colours', () => {
  let page: Page;
  let consent: PageConsent;

  beforeEach(async function () {
    await emulate({ forcedColors: 'active' }, this);
    page = await wholePage();
    consent = await ask(page);
  });

  it('R124: the banner, its buttons and what has the focus have an edge', () => {
    const buttons = shown(page.document).filter((element) => element.localName === 'button');
    expect(edgeless([boxOf(page.document), ...buttons])).to.deep.equal([]);
    for (const button of buttons) {
      button.focus();
      expect(getComputedStyle(button).outlineStyle).to.equal('solid');
      expect(contrast(getComputedStyle(button).outlineColor, boxOf(page.document))).to.be.at.least(3);
    }
  });

  it('R124: a switch shows what it is set to', async () => {
    const settings = await openSettings(page, consent, true);
    for (const name of ['ga', 'marketing']) settings.querySelector<HTMLElement>(`[name="${name}"]`)!.click();
    await until(() => settings.querySelector('input:indeterminate'), 'a category is between the two');
    const [off, on, mixed] = ['[name="hotjar"]', '[name="marketing"]', ':indeterminate'].map((selector) =>
      settings.querySelector<HTMLElement>(`input${selector}`)!,
    );
    const inputs = [off!, on!, mixed!];
    expect(edgeless([dialogOf(page.document)!, ...inputs])).to.deep.equal([]);
    const thumbs = inputs.map((input) => {
      const thumb = getComputedStyle(input, '::before');
      expect(contrast(thumb.backgroundColor, input), input.outerHTML).to.be.at.least(3);
      return `${thumb.marginInlineStart} ${thumb.marginInlineEnd}`;
    });
    // Off, on and between are three places, since no one has to tell colours apart here.
    expect(new Set(thumbs).size).to.equal(3);
  });
});

describe('for those who want less motion', () => {
  it('R125: nothing moves', async function () {
    const page = await wholePage();
    const consent = await ask(page);
    const moves = async (): Promise<boolean[]> => {
      consent.open('settings');
      await until(() => dialogOf(page.document)?.open, 'the settings show');
      const dialogMoves = dialogOf(page.document)!.getAnimations().length > 0;
      consent.close();
      await until(() => !dialogOf(page.document)?.open, 'the banner is back');
      return [dialogMoves, boxOf(page.document).getAnimations().length > 0];
    };
    expect(await moves()).to.deep.equal([true, true]);
    await emulate({ reducedMotion: 'reduce' }, this);
    expect(await moves()).to.deep.equal([false, false]);
  });
});

describe('on paper', () => {
  it('R129: there is neither banner nor settings nor the link to them', async function () {
    const page = await wholePage({ main: '<privacy-choices></privacy-choices>' });
    const consent = await ask(page);
    await until(() => findAll(page.document, '[part="icon"]')[0], 'the link shows');
    const printed = (): string[] =>
      [...findAll(page.document, 'privacy-banner, [part], [slot], dialog')].flatMap((element) =>
        element.getClientRects().length > 0 ? [element.outerHTML.slice(0, 80)] : [],
      );
    expect(printed()).not.to.deep.equal([]);
    await emulate({ media: 'print' }, this);
    expect(printed()).to.deep.equal([]);
    await media();
    await openSettings(page, consent);
    await media({ media: 'print' });
    expect(printed()).to.deep.equal([]);
  });
});

afterEach(() => media());
