// The one site that every library is put into, served as a site should be: Brotli, and immutable but for the pages.
import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const types = { js: 'text/javascript', css: 'text/css' };

const text = {
  title: 'We use cookies',
  description:
    'We use cookies and similar technologies to run this site, to measure its use and for marketing. You can accept all, reject all, or choose per category.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  settingsTitle: 'Cookie settings',
  save: 'Save choices',
  close: 'Close',
  policy: 'Privacy policy',
};

const usual = [
  { id: 'necessary', title: 'Strictly necessary', description: 'Needed for the site to work. Always on.' },
  { id: 'functional', title: 'Functional', description: 'Remember your settings and choices.' },
  { id: 'analytics', title: 'Analytics', description: 'Help us understand how the site is used.' },
  { id: 'marketing', title: 'Marketing', description: 'Used to show relevant advertising.' },
];

const list = (length, make) => Array.from({ length }, (_, i) => make(i));

/**
 * What a library is told, by what a visit asks for: `scripts` inline gated ones that keep the page busy for `work` ms
 * each (otherwise three, two of them external), `categories`, `services`, and whether the visitor was here before.
 */
function siteOf({ scripts = 0, work = 0, categories = 0, services = 0, later = 0, returning = 0 }) {
  const code = (id) => `${work ? `for(let end=performance.now()+${work};performance.now()<end;);` : ''}ran("${id}")`;
  return {
    text,
    returning: Boolean(returning),
    later,
    categories: categories
      ? [
          ...usual,
          ...list(categories - usual.length, (i) => ({
            id: `c${i}`,
            title: `Category ${i}`,
            description: `What category ${i} is for.`,
          })),
        ]
      : usual,
    services: list(services, (i) => ({
      id: `service${i}`,
      category: usual[1 + (i % 3)].id,
      title: `Service ${i}`,
      description: `What service ${i} does.`,
      cookie: `_s${i}`,
    })),
    gated: scripts
      ? list(scripts, (i) => ({ id: `s${i}`, category: usual[2 + (i % 2)].id, code: code(`s${i}`) }))
      : [
          { id: 'inline', category: 'analytics', code: code('inline') },
          { id: 'analytics', category: 'analytics', src: '/tag.js?analytics' },
          { id: 'marketing', category: 'marketing', src: '/tag.js?marketing' },
        ],
  };
}

/** A script as it stands in a page that gates nothing. */
export const plain = ({ src, code }) => (src ? `<script async src="${src}"></script>` : `<script>${code}</script>`);

const words = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore'.split(
  ' ',
);
const sentence = (seed) => list(24, (i) => words[(seed * 7 + i * 3) % words.length]).join(' ');
const section = (i) =>
  `<section><h2>Section ${i}</h2><p>${sentence(i)} <a href="#${i}">${sentence(i + 1)}</a></p></section>`;

async function pageOf(adapter, query) {
  const { elements = 1000, later = 0, mutations = 0 } = query;
  const site = siteOf(query);
  const { head = '', start = '', body = '' } = await adapter.page(site);
  const gate = (script) => adapter.gate?.(script, site) ?? '';
  const inserted = list(later, (i) => gate({ id: `l${i}`, category: 'analytics', code: `ran("l${i}")` })).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A page</title>
<link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto}</style>
<script>var left=${site.gated.length + later};function ran(){--left||dispatchEvent(new Event('all-ran'))}</script>
${head}
</head>
<body>
${start}<h1>A page that asks</h1>
${list(elements / 4, section).join('\n')}
${site.gated.map(gate).join('\n')}
${body}
${later ? insertLater(inserted) : ''}
${mutations ? keepMutating(mutations) : ''}
</body>
</html>`;
}

/** Scripts in a fragment that is made this way run, as those that a script of the page's adds. */
const insertLater = (html) => `<script>addEventListener('load',()=>setTimeout(()=>{
let nodes=document.createRange().createContextualFragment(${JSON.stringify(html).replaceAll('</', '<\\/')});
inserted=performance.now();document.body.append(nodes)},500))</script>`;

/** Twenty times a second. */
const keepMutating = (perSecond) => `<div id="busy"></div>
<script>addEventListener('load',()=>setInterval(()=>{
let nodes=document.createDocumentFragment();
for(let i=0;i<${perSecond / 40};i++)nodes.append(document.createElement('p'));
busy.replaceChildren(nodes)},50))</script>`;

const brotli = (content, quality = 11) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** How much of it stands in the page itself, in bytes. */
export async function inlineBytes(adapter, query) {
  const { start = '' } = await adapter.page(siteOf(query));
  const inline = (adapter.inline ?? '') + start;
  return inline ? brotli(inline).length : 0;
}

/** Serves the site with each adapter in it, on a free port of this machine. */
export async function serveSite(adapters) {
  const found = new Map();
  for (const { name, files } of adapters) {
    for (const [url, content] of Object.entries(files)) found.set(`/${name}/${url}`, brotli(content));
  }
  found.set('/', brotli('<!doctype html><link rel=icon href=data:,>'));
  const answer = (path) =>
    path.startsWith('/tag.js') ? brotli(`ran("${path}")`) : (found.get(path) ?? found.get(path.split('?')[0]));
  const server = createServer((request, response) => {
    const body = answer(request.url);
    const type = types[/\.(js|css)(\?|$)/.exec(request.url)?.[1]];
    response.writeHead(body ? 200 : 404, {
      'content-type': type ?? 'text/html',
      'content-encoding': body ? 'br' : 'identity',
      'cache-control': type ? 'public, max-age=31536000, immutable' : 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The dot is what tells it from a page under development, which gets advice that no visitor pays for. The browser takes
  // it for this machine all the same, and trusts it without a certificate.
  const origin = `http://localhost.:${server.address().port}`;
  return {
    origin,
    /** Puts the adapter's page there, before anybody waits for it, and says where. */
    async publish(adapter, query = {}) {
      const pairs = Object.entries(query).map((pair) => pair.join('='));
      const path = `/${adapter.name}/?${pairs.join('&')}`;
      if (!found.has(path)) found.set(path, brotli(await pageOf(adapter, query), 4));
      return origin + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
