// Serves what the pages under test load, below /t/<key>/, one key per test, and logs it. test/browsers/site.ts asks for it.
//
//   GET  /t/<key>/<name>.js|css|png|svg|html|json   that kind of file, whatever its name
//        ?id=a         a script pushes "a" to the array globalThis.ran, if there is one
//        &body=text    answer with this text instead
//        &delay=50     after 50 ms
//        &status=404   with this status
//   GET  /t/<key>/dist/<file>   the built file of that name, after ?delay=50 ms
//   POST /t/<key>/page          keeps a page { html, headers }, answers { path }
//   GET  /t/<key>/page/<n>      serves it
//   GET  /t/<key>/log           every request of the first two kinds, and of any other method, in order
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const kinds = {
  js: ['text/javascript', (id) => `globalThis.ran?.push(${JSON.stringify(id)});`],
  css: ['text/css', (id) => `:root { --loaded-${id || 'css'}: 1 }`],
  html: ['text/html', (id) => `<!doctype html><title>${id}</title><p id="frame">${id}</p>`],
  json: ['application/json', (id) => JSON.stringify({ id })],
  png: ['image/png', () => pixel],
  svg: ['image/svg+xml', () => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'],
  map: ['application/json', () => '{}'],
};
const logged = ['cookie', 'referer', 'origin', 'sec-gpc', 'accept-language', 'sec-fetch-dest', 'sec-fetch-mode'];

/** The middleware for web-test-runner. */
export function siteMiddleware() {
  const sites = new Map();

  return async (context, next) => {
    const match = /^\/t\/([\w-]+)\/(.+)$/.exec(context.path);
    if (!match) return next();
    const [, key, path] = match;
    if (!sites.has(key)) sites.set(key, { log: [], pages: [] });
    const site = sites.get(key);

    context.set('cache-control', 'no-store');
    context.set('access-control-allow-origin', '*');
    if (path === 'log') return reply(context, 'application/json', JSON.stringify(site.log));
    if (path === 'page' && context.method === 'POST') return keepPage(context, site, key);
    if (path.startsWith('page/')) return sendPage(context, site.pages[Number(path.slice(5)) - 1]);

    const body = context.method === 'GET' ? '' : await readBody(context);
    site.log.push({
      path,
      id: context.query.id ?? '',
      method: context.method,
      body,
      headers: Object.fromEntries(logged.map((name) => [name, context.get(name)]).filter(([, value]) => value)),
    });
    const { delay } = context.query;
    if (delay) await new Promise((resolve) => setTimeout(resolve, Number(delay)));
    if (path.startsWith('dist/')) return sendBuilt(context, path.slice(5));
    return sendFile(context, path);
  };
}

function reply(context, type, body) {
  context.type = type;
  context.body = body;
}

async function readBody(context) {
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function keepPage(context, site, key) {
  site.pages.push(JSON.parse(await readBody(context)));
  reply(context, 'application/json', JSON.stringify({ path: `/t/${key}/page/${site.pages.length}` }));
}

function sendPage(context, page) {
  if (!page) return;
  reply(context, 'text/html; charset=utf-8', page.html);
  for (const [name, value] of Object.entries(page.headers ?? {})) context.set(name, value);
}

async function sendBuilt(context, file) {
  const [type] = kinds[file.split('.').pop()] ?? [];
  if (!type || file.includes('..')) return;
  const content = await readFile(`${dist}/${file}`).catch(() => undefined);
  if (content) reply(context, `${type}; charset=utf-8`, content);
}

async function sendFile(context, path) {
  const { id = '', status = 200, body } = context.query;
  const [type, make] = kinds[path.split('.').pop()] ?? ['text/plain', () => id];
  reply(context, type, body ?? make(id));
  context.status = Number(status);
}
