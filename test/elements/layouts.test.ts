import { expect } from '@open-wc/testing';
import type { Layout } from '../../src/core/config.js';
import { ask, bannerOf, wholePage, type WholePageOptions } from '../accessibility/whole-page.js';

/** Where text and buttons of a first layer stand, in what share of its width. */
async function stand(layout: Layout, options: WholePageOptions): Promise<{ isBeside: boolean; shares: number[] }> {
  const page = await wholePage(options);
  await ask(page, { layout });
  const boxOf = (part: string): DOMRect =>
    bannerOf(page.document)!.shadowRoot!.querySelector(`[part=${part}]`)!.getBoundingClientRect();
  const [base, text, actions] = [boxOf('base'), boxOf('text'), boxOf('actions')];
  page.remove();
  return { isBeside: actions.left >= text.right - 6, shares: [text, actions].map(({ width }) => width / base.width) };
}

const font = (px: number): string => `<style>html { --privacy-font: ${px}px / 1.5 sans-serif }</style>`;
const column = (px: number): string => `<style>body { inline-size: ${px}px; margin: 0 }</style>`;
const besides: Record<string, [Layout, WholePageOptions, boolean]> = {
  'the bar on a desktop': ['bar', { width: 1280 }, true],
  'the bar on a tablet': ['bar-top', { width: 800 }, true],
  'the bar on a phone': ['bar', { width: 400 }, false],
  'a box on a desktop': ['box', { width: 1280 }, false],
  'in the flow of a wide page': ['inline', { width: 1280, head: column(900) }, true],
  'in a narrow column of a wide page': ['inline', { width: 1280, head: column(500) }, false],
};

describe('the buttons of the first layer', () => {
  for (const [where, [layout, options, expected]] of Object.entries(besides)) {
    it(`stand ${expected ? 'beside' : 'below'} its text: ${where}`, async () => {
      const { isBeside, shares } = await stand(layout, options);
      expect(isBeside).to.equal(expected);
      if (!expected) expect(shares[1], 'as wide as there is room').to.be.greaterThan(0.85);
    });
  }

  it('leave room for the text where letters are large', async () => {
    const { shares } = await stand('bar', { width: 800, head: font(24) });
    expect(shares[0]).to.be.greaterThan(0.4);
  });
});
