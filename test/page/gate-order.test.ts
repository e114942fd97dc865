import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { newSite } from '../browsers/site.js';
import { place, start } from './page-consent.js';
import { until } from '../browsers/until.js';

const kinds = fc.constantFrom('inline', 'external', 'slow', 'missing', 'async', 'defer');

describe('gate: order', () => {
  it('R071: whatever stands in whatever order, each runs once, and all but the async ones as the parser would have it', async () => {
    const site = await newSite();
    await start().acceptAll();
    await fc.assert(
      fc.asyncProperty(fc.array(kinds, { minLength: 1, maxLength: 8 }), async (list) => {
        ran.length = 0;
        const url = (id: string, delay: number, status = 200) => site.url('x.js', { id, delay, status });
        const gated = (attributes: string, text = '') =>
          `<script type="text/plain" data-consent="analytics" ${attributes}>${text}</script>`;
        const html = list.map((kind, index) => {
          const id = `${kind}${index}`;
          if (kind === 'inline') return gated('', `ran.push('${id}')`);
          const delay = kind === 'slow' ? 15 : 0;
          const attribute = kind === 'async' || kind === 'defer' ? kind : '';
          return gated(`${attribute} src="${url(id, delay, kind === 'missing' ? 404 : 200)}"`);
        });
        const host = place(html.join(''));
        const ids = list.flatMap((kind, index) => (kind === 'missing' ? [] : [`${kind}${index}`]));
        await until(() => ran.length >= ids.length, `all of ${ids.join()} run`);
        host.remove();
        // An inline module tells nobody when it has run, so its place among these is the browser's own affair.
        const isLate = (id: string) => id.startsWith('defer');
        const ordered = ids.filter((id) => !id.startsWith('async'));
        const expected = [...ordered.filter((id) => !isLate(id)), ...ordered.filter(isLate)];
        expect(ran.filter((id) => !id.startsWith('async'))).to.deep.equal(expected);
        expect(ran.slice().sort()).to.deep.equal(ids.slice().sort());
      }),
      { numRuns: 15 },
    );
  });
});
