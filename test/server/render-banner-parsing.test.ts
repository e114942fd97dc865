import { expect } from '@open-wc/testing';
import type { Layout } from '../../src/index.js';
import { readConsent, renderBannerHTML } from '../../src/server/index.js';
import { parseSlowly } from '../browsers/parse-slowly.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';

/** A page of which the beginning has come, and a printed banner in parts, each of which ends with an element. */
async function opening(layout: Layout, script = '') {
  const input = { categories: ['analytics', 'marketing'], policy: '/privacy', layout };
  const html = await renderBannerHTML(input, readConsent('', input), { lang: 'en', action: '#' });
  const site = await newSite();
  const { page, write, end } = await parseSlowly(site);
  const { document, window } = page;
  const config = `<script type="application/json" data-privacy-config>${JSON.stringify(input)}</script>`;
  const tag = script && `<script src="${site.url(script)}"></script>`;
  write(`<!doctype html><html lang="en"><head><title>Page</title>${config}${tag}</head><body>`);
  return { document, window, write, end, parts: html.split(/(?<=<\/\w+>)/) };
}

describe('a banner that a server printed, while the page is read', () => {
  for (const layout of ['bar', 'bar-top', 'box', 'box-top-start'] as const) {
    it(`R018, R132: shows nothing before all of it is there, and does not grow: ${layout}`, async () => {
      const { document, window, write, end, parts } = await opening(layout);
      const seen = new Set<string>();
      for (const part of [...parts, '<h1>Page</h1></body></html>']) {
        write(part);
        await new Promise((done) => window.requestAnimationFrame(() => setTimeout(done)));
        const shown = [...document.querySelectorAll('p, a, button')].filter((node) => node.checkVisibility());
        const boxes = shown.map((node) => {
          const { x, y, width, height } = node.getBoundingClientRect();
          return [node.getAttribute('data-action') ?? node.slot, x, y, width, height].join(' ');
        });
        seen.add(boxes.join());
      }
      end();
      expect([...seen])
        .to.have.length(2)
        .and.have.property('0', '');
      expect([...seen][1]).to.match(/title .*text .*policy .*accept .*reject /);
    });
  }

  for (const layout of ['bar', 'dialog', 'inline'] as const) {
    it(`R070: is one banner, however much of it was read when the script came: ${layout}`, async () => {
      const { parts } = await opening(layout);
      for (const read of [1, Math.floor(parts.length / 2), parts.length - 2]) {
        const { document, window, write, end } = await opening(layout, 'dist/privacy.min.js');
        write(parts.slice(0, read).join(''));
        await window.customElements.whenDefined('privacy-banner');
        write(`${parts.slice(read).join('')}<h1>Page</h1></body></html>`);
        end();
        const taken = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('privacy-banner[view]')];
        await until(() => taken().length, 'it is taken over');
        const [banner] = taken();
        const all = [...banner!.shadowRoot!.querySelectorAll('[part=base]'), ...banner!.querySelectorAll('button')];
        const shown = all.filter((node) => node.checkVisibility());
        const names = shown.map((node) => node.getAttribute('data-action') ?? node.getAttribute('part'));
        expect(names, `${read} parts were read`).to.deep.equal(['base', 'accept', 'reject', 'settings']);
        expect(document.querySelectorAll('privacy-banner').length).to.equal(1);
      }
    });
  }
});
