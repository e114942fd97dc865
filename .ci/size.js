// Prints what the script-tag build weighs, and fails where it weighs more than it may.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';

/** The most each may weigh, in KiB after Brotli. */
const budgets = {
  'privacy.min.js': 3,
  'first visit': 10,
  'first visit, once asked': 3.4,
  'settings, when opened': 2.7,
  // The element, the reader and the renderer. Lit is not ours, and texts have a budget of their own.
  'policy as text, beyond Lit': 5,
  'ui/policy.js': 1.74,
  'ui/policy-source.js': 3.4,
  'ui/policy-tools.js': 4.8,
  'ui/embed.js': 3.4,
  // IAB's own package.
  'ui/gpp-answer.js': 14.4,
  'ui/post-receipts.js': 1,
};
/** Each integration. */
const INTEGRATION = 0.7;
/** And each language. */
const LANGUAGE = 1.2;
/** What a framework's app gets with a binding, beside the framework. */
const BINDING = 0.5;

const read = (file) => (/^bindings/.test(file) ? minify(join('dist', file)) : readFileSync(join('dist', file)));

/** A module for npm, as a bundler leaves it. */
function minify(file) {
  const options = { bundle: true, minify: true, format: 'esm', write: false };
  const external = ['react', 'vue', 'solid-js'];
  return buildSync({ entryPoints: [file], external, ...options }).outputFiles[0].contents;
}

/** The file and all it imports statically. */
function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { source } of parseAst(read(file).toString()).body) {
    if (source) withImports(join(dirname(file), source.value), seen);
  }
  return seen;
}

const firstLayer = withImports('ui/banner.js');
/** With what comes once it stands. */
const whole = withImports('ui/whole.js', new Set(firstLayer));
/** What our own code is in files that come after the first layer, without texts. */
const beyondLit = (...files) =>
  [...new Set(files.flatMap((file) => [...withImports(file)]))].filter(
    (file) => !firstLayer.has(file) && !/^ui\/(lit|load-policy-texts)/.test(file),
  );
const downloads = {
  'privacy.min.js': ['privacy.min.js'],
  'first visit': ['privacy.min.js', ...firstLayer],
  'first visit, once asked': [...whole].filter((file) => !firstLayer.has(file)),
  'settings, when opened': [...withImports('ui/settings.js')].filter((file) => !whole.has(file)),
  'policy as HTML, beyond Lit': beyondLit('ui/policy.js'),
  'policy as text, beyond Lit': beyondLit('ui/policy.js', 'ui/policy-source.js'),
  'policy as data, beyond Lit': beyondLit('ui/policy.js', 'ui/policy-data.js'),
  'privacy.full.min.js': ['privacy.full.min.js'],
};
for (const file of readdirSync('dist/ui').sort()) {
  if (!file.endsWith('.js') || /^(banner|whole|settings)\.js$/.test(file)) continue;
  downloads[`ui/${file}`] = [`ui/${file}`];
  if (/^to-/.test(file)) budgets[`ui/${file}`] ??= INTEGRATION;
  if (/^[a-z]{2}(-[A-Z]\w+)?\.js$/.test(file)) budgets[`ui/${file}`] = LANGUAGE;
}
for (const framework of ['react', 'vue', 'svelte', 'solid']) {
  downloads[`bindings/${framework}.js`] = [`bindings/${framework}.js`];
  budgets[`bindings/${framework}.js`] = BINDING;
}

const total = (files, weigh) => files.reduce((sum, file) => sum + weigh(read(file)).length, 0);
const row = (...cells) => console.log(cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(28))).join(''));

row('bytes', 'raw', 'gzip', 'brotli', 'budget');
const over = [];
for (const [name, files] of Object.entries(downloads)) {
  const brotli = total(files, brotliCompressSync);
  const budget = name in budgets ? Math.floor(budgets[name] * 1024) : undefined;
  const raw = total(files, (content) => content);
  const gzip = total(files, (content) => gzipSync(content, { level: 9 }));
  row(name, String(raw), String(gzip), String(brotli), String(budget ?? ''));
  if (budget !== undefined && brotli > budget)
    over.push(`${name} weighs ${brotli}, ${brotli - budget} more than ${budget}`);
}
for (const line of over) console.error(`size: ${line} bytes (Brotli)`);
process.exitCode = over.length > 0 ? 1 : 0;
