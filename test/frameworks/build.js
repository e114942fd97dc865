// Builds the page of each framework with that framework's own compiler, in development mode, into out/.
//
//   out/<framework>/mount.html     the browser renders it
//                   hydrate.html   a server has rendered it
//                   twice.html     so too, and the script tag is there as well
//   out/html/no-element.html       plain HTML, which has the script tag alone, with a configuration and no element
//
// Templates are checked with the types of the elements on the way, and so are the components that README.md shows.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { banner, shop } from './html/shop.js';

process.env.NODE_ENV = 'development';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.chdir(dirname(fileURLToPath(import.meta.url)));
const run = (program, ...args) => execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });

const frameworks = {
  react: { type: 'jsx' },
  vue: { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('privacy-') } } })] },
  svelte: { plugins: [svelte()] },
  solid: { type: 'jsx', plugins: [solid({ ssr: true })] },
  lit: {},
  angular: {},
};

const html = (head, markup) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Shop</title>
    <script>
      // The test server makes scripts strict: Solid's own could not declare this.
      window._$HY = undefined;
      window.told = [];
      window.said = [];
      for (const name of ['error', 'warn']) console[name] = (...words) => said.push(words.join(' '));
      addEventListener('error', ({ message }) => said.push(message));
      addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
    </script>
    ${head}
  </head>
  <body>
    <div id="app">${markup}</div>
    <script>window.served = document.getElementById('count');</script>
    <script type="module" src="client.js"></script>
  </body>
</html>
`;

const SCRIPT_TAG = '<script src="/dist/privacy.min.js"></script>';

async function bundle(framework, { type = 'js', plugins }) {
  const common = { configFile: false, logLevel: 'error', base: './', mode: 'development', plugins };
  const resolve = { dedupe: ['react', 'vue', 'solid-js', 'lit'] };
  const outDir = `out/${framework}`;
  const output = { entryFileNames: '[name].js' };
  await build({
    ...common,
    resolve,
    build: { outDir, minify: false, rolldownOptions: { input: `${framework}/client.${type}`, output } },
  });
  const server = `out/server/${framework}`;
  await build({
    ...common,
    resolve,
    build: { outDir: server, ssr: `${framework}/server.${type}`, rolldownOptions: { output } },
  });
  const { render, head = '', complete = (page) => page } = await import(`./${server}/server.js`);
  const markup = await render();
  writeFileSync(`${outDir}/mount.html`, html('', ''));
  writeFileSync(`${outDir}/hydrate.html`, await complete(html(head, markup)));
  writeFileSync(`${outDir}/twice.html`, await complete(html(SCRIPT_TAG + head, markup)));
}

/** Plain HTML has the script tag alone, and a page of it one without an element too. */
function copyPlain() {
  cpSync('html', 'out/html', { recursive: true });
  const config = { categories: ['analytics'], policy: { href: '/privacy', controller: 'Shop' } };
  const json = `<script type="application/json" data-privacy-config>${JSON.stringify(config)}</script>`;
  for (const [name, head, markup] of [
    ['mount', SCRIPT_TAG, ''],
    ['hydrate', SCRIPT_TAG, shop + banner],
    ['twice', SCRIPT_TAG + SCRIPT_TAG, shop + banner],
    ['no-element', SCRIPT_TAG + json, shop],
  ]) {
    writeFileSync(`out/html/${name}.html`, html(head, markup));
  }
}

rmSync('out', { recursive: true, force: true });
mkdirSync('out/readme', { recursive: true });
const shown = /^```(\w+) not-run: compiled in test\/frameworks\n([^]*?)^```$/gm;
for (const [, language, code] of readFileSync('../../README.md', 'utf8').matchAll(shown)) {
  // Only TypeScript is checked to the end.
  writeFileSync(`out/readme/Shop.${language}`, code.replace(/<script( setup)?>/, '<script$1 lang="ts">'));
}
// As an app has it that installed the package.
if (!existsSync('node_modules/privacy-elements')) symlinkSync('../../..', 'node_modules/privacy-elements', 'dir');
run('vue-tsc', '--noEmit', '-p', 'vue');
run('svelte-check', '--workspace', 'svelte', '--fail-on-warnings', '--output', 'machine');
run('ngc', '-p', 'angular');
run('astro', 'build', '--root', 'astro', '--silent');
for (const [framework, options] of Object.entries(frameworks)) await bundle(framework, options);
copyPlain();
