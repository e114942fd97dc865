import { expect } from '@open-wc/testing';
import { ask, bannerOf, wholePage } from './whole-page.js';

// The theme `page` is left out: it takes the page's own font, whatever its size.
describe('on a page that shrinks its text to reckon with', () => {
  for (const theme of ['', 'paper', 'midnight', 'mono', 'contrast']) {
    it(`R118: text and targets keep the visitor's size ${theme && `in the theme ${theme}`}`, async () => {
      const link = theme && `<link rel="stylesheet" href="/src/styles/themes/${theme}.css">`;
      const page = await wholePage({
        head: `<style>html { font-size: 62.5% } body { font-size: 1rem }</style>${link}`,
      });
      await ask(page);
      const banner = bannerOf(page.document)!;
      const [text, button] = ['[slot="text"]', '[data-action="reject"]'].map((one) => banner.querySelector(one)!);
      expect(parseFloat(getComputedStyle(text!).fontSize)).to.be.at.least(16);
      expect(button!.getBoundingClientRect().height).to.be.at.least(44);
    });
  }
});
