import { expect } from '@open-wc/testing';
import { newSite, type Page } from '../browsers/site.js';
import { stillness } from '../accessibility/whole-page.js';
import { until } from '../browsers/until.js';

type Timed = Window & { timers: (() => void)[] };

/** A page that keeps its timers to itself: they run when a test says so, and never by themselves. */
async function visit(size: { width?: number; height?: number } = {}): Promise<Page> {
  const site = await newSite();
  const page = await site.page(
    `<!doctype html><html lang="en"><head><title>Page</title><meta name="viewport" content="width=device-width"><script>
      timers = [];
      setTimeout = setInterval = (callback) => timers.push(callback);
    </script><script src="${site.url('dist/privacy.min.js')}"></script></head><body>
    <privacy-banner categories="analytics marketing" policy="/privacy" controller="Example Ltd"></privacy-banner>
    <main><h1>A page</h1><a href="#text">A link</a></main></body></html>`,
    { visible: true, ...size },
  );
  await until(() => button(page, 'accept'), 'the banner shows');
  return page;
}
const button = ({ document }: Page, action: string) =>
  document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);
const settings = ({ document }: Page) =>
  document.querySelector('privacy-banner[view]')?.shadowRoot?.querySelector('privacy-settings')?.shadowRoot;

describe('a fair question', () => {
  it('R027: favours neither answer by focus, by motion or by order of importance', async () => {
    const page = await visit();
    const [accept, reject] = [button(page, 'accept')!, button(page, 'reject')!];
    expect(page.document.activeElement === page.document.body).to.equal(true);
    for (const one of [accept, reject]) {
      expect(one.getAnimations()).to.deep.equal([]);
      expect([one.tabIndex, one.hasAttribute('autofocus')]).to.deep.equal([0, false]);
      expect([...one.attributes].map(({ name }) => name)).to.deep.equal([...accept.attributes].map(({ name }) => name));
    }
  });

  it('R031, R032: offers a choice for each purpose beside Accept all, one click away', async () => {
    const page = await visit();
    // What fetches the rest, once the question shows.
    for (const timer of (page.window as unknown as Timed).timers.splice(0)) timer();
    button(page, 'settings')!.click();
    await until(() => settings(page)?.querySelector('[name="marketing"]'), 'the switches show');
    const switches = [...settings(page)!.querySelectorAll('input')];
    expect(switches.map(({ name, checked, disabled }) => [name, checked, disabled])).to.deep.equal([
      ['analytics', false, false],
      ['marketing', false, false],
    ]);
  });

  for (const action of ['accept', 'reject']) {
    it(`R037: lets ${action} be pressed as soon as it shows, and takes it at its word`, async () => {
      const page = await visit();
      button(page, action)!.click();
      await until(() => page.document.cookie.includes(`/${action}/`), 'it is the answer');
      await until(() => !button(page, action), 'the banner goes');
    });
  }

  it('R127: waits for as long as it takes', async () => {
    const page = await visit();
    // Whatever would have run within a minute or a year.
    for (const timer of (page.window as unknown as Timed).timers.splice(0)) timer();
    await until(() => button(page, 'reject'), 'the question is still there');
    expect(page.document.cookie).to.equal('');
  });

  it('R130: stays in view when the screen is turned', async () => {
    const page = await visit({ width: 360, height: 640 });
    await stillness(page.document);
    for (const [width, height] of [
      [640, 360],
      [360, 640],
    ] as const) {
      Object.assign(page.frame.style, { width: `${width}px`, height: `${height}px` });
      await until(() => page.window.innerWidth === width, 'it is turned');
      for (const action of ['accept', 'reject', 'settings']) {
        const { left, right, top, bottom } = button(page, action)!.getBoundingClientRect();
        expect(Math.min(left, top, width - right, height - bottom), action).to.be.at.least(0);
      }
    }
  });
});
