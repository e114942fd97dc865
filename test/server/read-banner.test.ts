import { expect } from '@open-wc/testing';
import { readConsent, renderBannerHTML } from '../../src/server/index.js';
import { newSite } from '../browsers/site.js';

describe('a banner that a server printed, while the page is read', () => {
  for (const layout of ['bar', 'bar-top', 'box', 'box-top-start'] as const) {
    it(`R018, R132: shows nothing before all of it is there, and does not grow: ${layout}`, async () => {
      const input = { categories: ['analytics'], policy: '/privacy', layout };
      const html = await renderBannerHTML(input, readConsent('', input), { lang: 'en', action: '#' });
      const site = await newSite();
      const { document, window } = await site.page('', { visible: true });
      document.open();
      // The one way to hand a parser its page bit by bit, and to know when.
      const write = (text: string): void => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        document.write(text);
      };
      write('<!doctype html><html lang="en"><head><title>Page</title></head><body>');
      const seen = new Set<string>();
      for (const part of [...html.split(/(?<=<\/\w+>)/), '<h1>Page</h1></body></html>']) {
        write(part);
        await new Promise((done) => window.requestAnimationFrame(() => setTimeout(done)));
        const shown = [...document.querySelectorAll('p, a, button')].filter((node) => node.checkVisibility());
        const boxes = shown.map((node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return [node.getAttribute('data-action') ?? node.slot, x, y, width, height].join(' ');
        });
        seen.add(boxes.join());
      }
      document.close();
      expect([...seen])
        .to.have.length(2)
        .and.have.property('0', '');
      expect([...seen][1]).to.match(/title .*text .*policy .*accept .*reject /);
    });
  }
});
