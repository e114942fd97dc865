// What the development server does for the demo: addresses, pages made of parts, and stand-ins for vendors.
import { readFile } from 'node:fs/promises';
import { replaceVendors, standInFor } from './vendors.js';

// The vendors' snippets are kept as they were published, which is of no interest to those who read them.
const read = async (file) =>
  (await readFile(new URL(file, import.meta.url), 'utf8')).replaceAll('<!-- prettier-ignore -->\n', '');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Middleware: the demo is the site, so that `/` is demo/index.html and `/privacy` is demo/privacy.html. */
export function demoAddresses(context, next) {
  if (!/^\/((demo|dist|src|node_modules|vendors)\/|__)/.test(context.path)) context.path = `/demo${context.path}`;
  if (context.path.endsWith('/') && context.path.startsWith('/demo/')) context.path += 'index.html';
  else if (/^\/demo\/[\w-]+$/.test(context.path)) context.path += '.html';
  return next();
}

/**
 * Plugin for @web/dev-server.
 *
 * - Pages: `<!-- include parts/header.html -->` is replaced by that file, a `.json` file by a script that holds it as the
 *   page's privacy configuration; `<!-- show tags/matomo.html -->` shows a file's source; `<!-- policy policy/crosswind.json -->`
 *   is the HTML of that policy.
 * - `/vendors/<host>/…` is answered by the stand-ins of vendors.js; `/vendors/log` lists what was asked of them since the
 *   server started.
 * - `privacy-elements` is this repository's src/.
 */
export function demoPlugin() {
  const requests = [];
  return {
    name: 'demo',

    async serve(context) {
      const { path, method } = context;
      const page = /^\/demo\/([\w-]+\.html)$/.exec(path)?.[1];
      if (page) return servePage(page);
      if (!path.startsWith('/vendors/')) return undefined;

      const headers = { 'cache-control': 'no-store' };
      if (path === '/vendors/log') return { body: JSON.stringify(requests), type: 'json', headers };
      requests.push({ time: new Date().toISOString(), method, path });
      const file = standInFor(path);
      if (file) return { body: await read(`vendors/${file}`), type: file.split('.').pop(), headers };
      return path.endsWith('/collect') ? { body: 'ok', type: 'text/plain', headers } : undefined;
    },

    // Browsers would save a file of the type text/markdown, not show it.
    resolveMimeType: ({ path }) => (path.endsWith('.md') ? 'text/plain' : undefined),

    resolveImport({ source }) {
      return {
        'privacy-elements': '/src/index.ts',
        'privacy-elements/define': '/src/define.ts',
        'privacy-elements/define-policy': '/src/define-policy.ts',
        'privacy-elements/define-embed': '/src/define-embed.ts',
      }[source];
    },
  };
}

async function servePage(page) {
  const html = await read(page).catch(() => undefined);
  if (html === undefined) return undefined;
  const included = await replaceAll(html, /<!-- include (\S+) -->/, async (file) => {
    const text = (await read(file)).trim();
    return file.endsWith('.json')
      ? `<script type="application/json" data-privacy-config>\n${text}\n</script>`
      : text.replace(`href="${page}"`, '$& aria-current="page"');
  });
  const rendered = await replaceAll(included, /<!-- policy (\S+) -->/, renderPolicy);
  // Shown sources keep the vendors' addresses.
  const shown = await replaceAll(
    replaceVendors(rendered),
    /<!-- show (\S+) -->/,
    async (file) => `<pre tabindex="0"><code>${escape((await read(file)).trim())}</code></pre>`,
  );
  return { body: shown, type: 'html' };
}

/** A policy as any server writes it. Storage, recipients and versions come from the configuration that the pages have. */
async function renderPolicy(file) {
  // What is built: Node does not read the sources.
  const [{ checkConfig }, { checkPolicy, renderPolicyHTML }] = await Promise.all([
    import('../dist/core/index.js'),
    import('../dist/policy/index.js'),
  ]);
  const config = checkConfig(JSON.parse(await read('privacy-config.json')));
  const { versions } = config.policy;
  return renderPolicyHTML(checkPolicy({ ...JSON.parse(await read(file)), versions }), { config });
}

/** Replaces every match by what its first group stands for. */
async function replaceAll(text, pattern, replacementFor) {
  let rest = text;
  let done = '';
  for (let match; (match = pattern.exec(rest));) {
    done += rest.slice(0, match.index) + (await replacementFor(match[1]));
    rest = rest.slice(match.index + match[0].length);
  }
  return done + rest;
}
