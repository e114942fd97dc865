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
      if (browser instanceof WebKitLauncher) await browser.setViewport(payload);
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

/** `code-blocks` is all that the documents show as code, and the recipes of the demo. */
export function codeBlocksPlugin() {
  return {
    name: 'code-blocks',
    executeCommand: ({ command }) => (command === 'code-blocks' ? [...codeBlocks(), ...recipes()] : undefined),
  };
}
