// Commands of our own for web-test-runner; test/browsers/commands.ts has the calls for tests.
import { codeBlocks, recipes } from '../../.ci/code-blocks.js';
import { WebKitLauncher } from './webkit.js';

/** `viewport` sizes the page in every engine. (The built-in `set-viewport` does not know WebKit.) */
export function viewportPlugin() {
  return {
    name: 'viewport',
    async executeCommand({ command, payload, session }) {
      if (command !== 'viewport') return undefined;
      const { browser, id } = session;
      if (browser instanceof WebKitLauncher) await browser.browserOf(id).setViewport(payload);
      else await browser.getPage(id).setViewport(payload);
      return true;
    },
  };
}

const features = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

// What one DevTools session emulates another cannot undo: one for each page.
const clients = new WeakMap();
function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}

/** `media` emulates media features, in Chromium only; elsewhere the answer is false. What is not named is reset. */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'media') return undefined;
      if (session.browser.name !== 'Chromium') return false;
      const client = await clientOf(session.browser.getPage(session.id));
      await client.send('Emulation.setEmulatedMedia', {
        media: payload.media ?? '',
        features: Object.entries(features).map(([key, name]) => ({ name, value: payload[key] ?? '' })),
      });
      return true;
    },
  };
}

/** `alive` counts what the page holds on to once its garbage is gone, in Chromium only; elsewhere the answer is false. */
export function alivePlugin() {
  return {
    name: 'alive',
    async executeCommand({ command, session }) {
      if (command !== 'alive') return undefined;
      if (session.browser.name !== 'Chromium') return false;
      const client = await clientOf(session.browser.getPage(session.id));
      // What holds the last of it may go with the first.
      await client.send('HeapProfiler.collectGarbage');
      await client.send('HeapProfiler.collectGarbage');
      await client.send('Performance.enable');
      const { metrics } = await client.send('Performance.getMetrics');
      const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
    },
  };
}

/**
 * `calls` begins to count, and with addresses tells how often functions of the scripts there were called since, in Chromium
 * only; elsewhere the answer is false.
 */
export function callsPlugin() {
  return {
    name: 'calls',
    async executeCommand({ command, payload: addresses, session }) {
      if (command !== 'calls') return undefined;
      if (session.browser.name !== 'Chromium') return false;
      const client = await clientOf(session.browser.getPage(session.id));
      if (!addresses) {
        await client.send('Profiler.enable');
        await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
        return true;
      }
      const { result } = await client.send('Profiler.takePreciseCoverage');
      await client.send('Profiler.stopPreciseCoverage');
      const called = result
        .filter(({ url }) => addresses.some((address) => url.endsWith(address)))
        .flatMap(({ functions }) => functions);
      return called.reduce((sum, { ranges }) => sum + ranges[0].count, 0);
    },
  };
}

/** `code-blocks` is all that the documents show as code, and the recipes of the demo. */
export function codeBlocksPlugin() {
  return {
    name: 'code-blocks',
    executeCommand: ({ command }) => (command === 'code-blocks' ? [...codeBlocks(), ...recipes()] : undefined),
  };
}
