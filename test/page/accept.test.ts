import { expect } from '@open-wc/testing';
import { place, settled, start } from './page-consent.js';
import { until } from '../browsers/until.js';

const gated = (text: string): string => `<script type="text/plain" data-consent="analytics">${text}</script>`;
/** Keeps the page busy for longer than a slice, and says so. */
const slow = (name: string): string =>
  gated(`ran.push('${name}'); for (const end = performance.now() + 20; performance.now() < end;);`);
/** After the next frame was painted. */
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
/** Consent with what follows a decision, which is fetched while the first layer shows. */
async function startWhole() {
  const page = start();
  await until(() => page.stillRuns, 'what follows is there');
  return page;
}
/** The page as it is when the visitor leaves. */
const hide = (type: string): boolean => (type === 'pagehide' ? window : document).dispatchEvent(new Event(type));

/** Acts in a task of the page's that it has aborted by then: in one, `scheduler.yield` rejects. */
async function inAbortedTask(act: () => unknown): Promise<void> {
  const abort = new AbortController();
  await window.scheduler
    .postTask(
      () => {
        abort.abort();
        act();
      },
      { signal: abort.signal },
    )
    .catch(() => undefined);
}

describe('a decision', () => {
  it('is recorded at once, painted, told to vendors, and then releases tags in order, with a turn for the page in between', async () => {
    const page = await startWhole();
    place(Array.from({ length: 20 }, (_, at) => slow(String(at))).join(''));
    page.subscribe((state) => state.record && ran.push('vendor'), 'first');
    document.addEventListener('consent-change', () => ran.push('event'), { once: true });
    // The frame is painted in the task of its callbacks, and what comes in another task comes after that.
    requestAnimationFrame(() => {
      ran.push('frame');
      queueMicrotask(() => ran.push('its task ends'));
    });
    const told = page.acceptAll();
    expect([page.has('analytics'), /privacy=.*analytics/.test(document.cookie)]).to.deep.equal([true, true]);
    expect(ran).to.deep.equal([]);
    await told;
    expect(ran.slice(0, 4)).to.deep.equal(['frame', 'its task ends', 'vendor', '0']);
    await new Promise(requestAnimationFrame);
    expect(ran.length, 'the page had a turn before all ran').to.be.lessThan(24);
    await until(() => ran.length === 24, 'all run');
    expect(ran.filter((name) => /\d/.test(name))).to.deep.equal(Array.from({ length: 20 }, (_, at) => String(at)));
  });

  for (const type of ['pagehide', 'visibilitychange']) {
    it(`is told in full where the page is left before it is painted: ${type}`, async () => {
      const page = start();
      page.subscribe((state) => state.record && ran.push('vendor'), 'first');
      void page.acceptAll();
      expect(ran).to.deep.equal([]);
      hide(type);
      expect(ran).to.deep.equal(['vendor']);
      await painted();
      expect(ran, 'once').to.deep.equal(['vendor']);
    });
  }

  it('that is taken back before it is told releases nothing, and no tag of a slice that is still to come', async () => {
    const page = await startWhole();
    const host = place(slow('0') + slow('1') + slow('2') + '<img alt="" data-consent="analytics" data-src="data:,">');
    void page.acceptAll();
    await page.rejectAll();
    await painted();
    expect(ran, 'before the paint').to.deep.equal([]);
    expect(host.querySelector('[src]')).to.equal(null);

    await page.acceptAll();
    expect(ran).to.deep.equal(['0']);
    const told = page.rejectAll();
    await settled();
    await told;
    await painted();
    expect(ran, 'between two slices').to.deep.equal(['0']);
    await page.acceptAll();
    await until(() => ran.length === 3, 'they run when they are allowed again');
  });

  it('releases nothing that comes between it and the paint before vendors were told', async () => {
    const page = start();
    page.subscribe((state) => state.record && ran.push('vendor'), 'first');
    const told = page.acceptAll();
    place(gated('ran.push("tag")'));
    await Promise.resolve();
    expect(ran).to.deep.equal([]);
    await told;
    expect(ran).to.deep.equal(['vendor', 'tag']);
  });

  it('releases all tags, whatever task of the page they come in', async function () {
    if (!('scheduler' in window)) this.skip(); // WebKit has no tasks that can be aborted.
    const page = await startWhole();
    await page.acceptAll();
    await inAbortedTask(() => queueMicrotask(() => place(slow('0') + slow('1') + slow('2'))));
    await until(() => ran.length === 3, 'all run');
  });

  it('leaves nothing to run once consent has stopped', async () => {
    const page = await startWhole();
    place(slow('0') + slow('1'));
    await page.acceptAll();
    page.stop();
    await painted();
    await painted();
    expect(ran).to.deep.equal(['0']);
  });
});
