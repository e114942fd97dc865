import { expect } from '@open-wc/testing';
import { media } from '../browsers/commands.js';
import { newSite, type Site } from '../browsers/site.js';
import { settled } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

type Painted = Window & { largest: (Element | null)[]; shifts: number };

/** A page that has a headline and a paragraph, and remembers what was painted and what moved. */
const html = (site: Site, banner: string): string => `<!doctype html><html lang="en"><head><title>Page</title>
  <meta name="viewport" content="width=device-width"><script>
    largest = []; shifts = 0;
    const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ element }) => largest.push(element));
    watch('layout-shift', ({ value }) => (shifts += value));
  </script><script src="${site.url('dist/privacy.min.js')}"></script></head>
  <body>${banner}<h1>Slower than the wind</h1><p style="font-size: 1.3rem">A magazine about bicycles, and about what its readers
  let it know of them. The tags of five vendors are on this page. None of them runs before you say so.</p>
  </body></html>`;

// Firefox and WebKit tell nothing of layout shifts.
const canTell = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

describe('the first layer as it appears', () => {
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    for (const motion of [{}, { reducedMotion: 'reduce' }] as const) {
      for (const layout of ['bar', 'bar-top', 'box', 'dialog']) {
        it(`R132: ${layout} at ${width}x${height}${'reducedMotion' in motion ? ' without motion' : ''}: moves nothing, and is not the largest paint`, async function () {
          if (!canTell) this.skip();
          await media(motion);
          const site = await newSite();
          const banner = `<privacy-banner categories="analytics marketing" policy="/privacy" layout="${layout}"></privacy-banner>`;
          const page = await site.page(html(site, banner), { visible: true, width, height });
          await until(() => page.document.querySelector('privacy-banner [data-action="accept"]'), 'the banner shows');
          const shown = page.document.querySelector('privacy-banner[view]')!.shadowRoot!;
          await until(() => (page.window as unknown as Painted).largest.length, 'something was painted');
          await Promise.all(shown.getAnimations().map(({ finished }) => finished));
          await settled();
          const { largest, shifts } = page.window as unknown as Painted;
          await media();
          expect(shifts).to.equal(0);
          // Its name: a failure could not show the element of another window.
          expect(largest.map((element) => element?.closest('privacy-banner, h1, p')?.slot)).to.deep.equal(
            largest.map(() => ''),
          );
        });
      }
    }
  }
});
