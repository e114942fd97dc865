import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { pressWithShift, viewport } from '../browsers/commands.js';
import { place, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';
import { bannerOf, config, stillness } from './whole-page.js';

/** Whether the banner lies on any part of an element that is in view. */
function isClear(element: Element): boolean {
  const box = bannerOf(document)!.shadowRoot!.querySelector('[part="base"]')!.getBoundingClientRect();
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight;
  return isInView && (right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom);
}

describe('the banner and what has the focus', () => {
  for (const layout of ['bar', 'bar-top', 'box', 'box-top'] as const) {
    it(`R120: the ${layout} never covers it, on a long page from the first link to the last and back`, async () => {
      await viewport(800, 600);
      const links = Array.from({ length: 30 }, (_, at) => `<p><a href="#" style="display: block">Link ${at}</a></p>`);
      const page = place(`<main>${links.join('')}</main>`);
      const [first, last] = [page.querySelector('a'), page.querySelector('p:last-child a')];
      start({ ...config, layout });
      await until(() => bannerOf(document)?.matches('[view="banner"]'), 'the banner shows');
      await stillness(document);
      bannerOf(document)!.querySelector<HTMLElement>('[data-action="settings"]')!.focus();
      let passed = 0;
      for (const [end, step] of [
        [last, (key: string) => sendKeys({ press: key })],
        [first, pressWithShift],
      ] as const) {
        while (document.activeElement !== end) {
          await step('Tab');
          const link = document.activeElement!;
          expect(link.localName).to.equal('a');
          await until(() => isClear(link), `${link.textContent} is clear of the banner`);
          passed += 1;
        }
      }
      expect(passed).to.equal(59);
    });
  }

  it('R120: is taken off it however late the browser scrolls there', async () => {
    await viewport(800, 600);
    const links = Array.from({ length: 30 }, (_, at) => `<p><a href="#" style="display: block">Link ${at}</a></p>`);
    const page = place(`<main>${links.join('')}</main>`);
    start(config);
    await until(() => bannerOf(document)?.matches('[view="banner"]'), 'the banner shows');
    await stillness(document);
    const link = page.querySelector<HTMLElement>('p:last-child a')!;
    link.focus({ preventScroll: true });
    await aTimeout(500);
    link.scrollIntoView({ behavior: 'instant', block: 'end' });
    await until(() => isClear(link), 'clear of the banner');
  });
});
