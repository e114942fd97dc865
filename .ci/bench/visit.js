import { watch } from './page/watch.js';

/** How long anything may take before it has failed, in ms. */
const PATIENCE = 30_000;

/** A slow connection to a server that is far away: latency in ms, throughput in bytes a second. */
const FAR = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Lets ms pass. */
export const pass = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Acts as a visitor with cookies and a cache of their own. `open` opens a tab of theirs. */
export async function asVisitor({ browser, site }, act) {
  const context = await browser.createBrowserContext();
  try {
    return await act((options) => openTab(context, site, options));
  } finally {
    await context.close();
  }
}

/**
 * A tab that has been to the site, so that the next page needs no new process, and whose processor is `slowdown` times
 * slower, and who may be far from the server. Where it is to `watch` an adapter's banner, it offers what it sees of it.
 */
async function openTab(context, { origin, publish }, { slowdown = 1, isFar, watch: adapter } = {}) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await page.goto(origin);
  if (adapter) await page.evaluateOnNewDocument(watch, adapter.banner);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (isFar) await devtools.send('Network.emulateNetworkConditions', FAR);
  const ask = (code) =>
    Promise.race([
      page.evaluate(code),
      pass(PATIENCE).then(() => {
        throw new Error(`no answer to ${code}`);
      }),
    ]);
  const click = async (selector, delay = 0) => {
    await pass(delay);
    const box = await ask(`watched.look(${JSON.stringify(selector)})`);
    if (!box) throw new Error(`${selector} is not on screen`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    // What hovering draws is no part of the answer to the click.
    await pass(100);
    await page.mouse.down();
    await page.mouse.up();
  };
  return {
    page,
    devtools,
    ask,
    click,
    /** Goes to the adapter's page. */
    async visit(adapter, query) {
      await page.goto(await publish(adapter, query), { timeout: PATIENCE });
    },
    /** Answers when what the watcher calls `name` has happened. */
    until: (name) => ask(`watched.until(${JSON.stringify(name)})`),
    /** Accepts all, as the mouse does. */
    accept: async ({ accept, clickDelay }) => {
      await ask(`watched.until('banner settled')`);
      await click(accept, clickDelay);
    },
    close: () => page.close(),
  };
}

/** Accepts all on a first visit; on a page without a library there is nothing to accept. */
export async function acceptOnce(open, adapter, query) {
  if (!adapter.accept) return;
  const tab = await open({ watch: adapter });
  await tab.visit(adapter, query);
  await tab.accept(adapter);
  await tab.until('all ran');
  // Time to keep it.
  await pass(200);
  await tab.close();
}
