// Nobody pays for what they do not name: what is in a bundle, by each bundler.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { modules, ROOT } from './entries.js';

const { resolve: find } = createRequire(`${ROOT}test/bundlers/package.json`);
const importBundler = (name) => import(pathToFileURL(find(name)).href);
const [{ default: webpack }, vite] = await Promise.all(['webpack', 'vite'].map(importBundler));

// An app that has the package installed.
const app = realpathSync(mkdtempSync(join(tmpdir(), 'app-')));
after(() => rmSync(app, { recursive: true }));
mkdirSync(join(app, 'node_modules'));
symlinkSync(ROOT, join(app, 'node_modules/privacy-elements'));
writeFileSync(join(app, 'package.json'), '{ "type": "module" }');

/** What each bundler puts into the bundle of an entry: the paths of its modules. */
const bundlers = {
  rollup: async (input) => {
    const bundle = await rollup({ input, plugins: [resolve({ browser: true })], logLevel: 'silent' });
    const { output } = await bundle.generate({});
    return output.flatMap(rendered);
  },
  // Not in several files: there it fetches them for what it shook out as well, be it named or not.
  esbuild: async (input) => {
    const { metafile } = await esbuild.build({
      entryPoints: [input],
      outdir: 'out',
      bundle: true,
      format: 'esm',
      write: false,
      metafile: true,
      absWorkingDir: app,
    });
    return Object.entries(metafile.outputs['out/entry.js'].inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [join(app, path)] : [],
    );
  },
  webpack: async (entry) => {
    const compiler = webpack({
      mode: 'production',
      devtool: false,
      context: app,
      entry,
      experiments: { outputModule: true },
      output: { path: join(app, 'out'), library: { type: 'module' } },
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    return stats.toJson({ all: false, modules: true, nestedModules: true }).modules.flatMap(inside);
  },
  vite: async (input) => {
    const { output } = await vite.build({
      root: app,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rollupOptions: { input, preserveEntrySignatures: 'strict' } },
    });
    return output.flatMap(rendered);
  },
};

/** The modules of a chunk that Rollup and its like made, but for those that were shaken out. */
const rendered = ({ modules: parts = {} }) =>
  Object.entries(parts).flatMap(([path, { renderedLength }]) => (renderedLength > 0 ? [path] : []));

/** The modules of one that webpack lists, which may be several in one. */
const inside = ({ nameForCondition, modules: parts }) =>
  parts?.flatMap(inside) ?? (nameForCondition ? [nameForCondition] : []);

/** Below dist/ or node_modules/, without the entry and what the bundler adds. */
async function modulesOf(bundler, code) {
  const entry = join(app, 'entry.js');
  writeFileSync(entry, code);
  const paths = await bundlers[bundler](entry);
  return [...new Set(paths.map((path) => relative(ROOT, path.split('?')[0])))]
    .filter((path) => /^(dist|node_modules)\//.test(path))
    .sort();
}

const named = (folder) => modules.filter(({ path }) => path.startsWith(`dist/${folder}/`));
const SHARED = /^dist\/(core\/[\w-]+|integrations\/(follow|queue))\.js$/;

for (const bundler of Object.keys(bundlers)) {
  describe(`a bundle by ${bundler}`, () => {
    for (const { name, path } of named('integrations')) {
      // It is IAB's package that it stands for.
      if (/\/gpp/.test(name)) continue;
      it(`of ${name} has it alone, beside what all of them share`, async () => {
        const found = await modulesOf(bundler, `export * from '${name}';`);
        assert.ok(found.includes(path));
        assert.deepEqual(
          found.filter((one) => one !== path && !SHARED.test(one)),
          [],
        );
      });
    }
    it('of one name has nothing of an element, of Lit, or of the page', async () => {
      const found = await modulesOf(bundler, `export { parseRecord } from 'privacy-elements';`);
      assert.deepEqual(found, ['dist/core/parse-record.js']);
    });
    it('that reads consent on a server has nothing of what prints the banner', async () => {
      const found = await modulesOf(bundler, `export { readConsent, shouldAsk } from 'privacy-elements/server';`);
      assert.ok(found.includes('dist/server/read-consent.js'));
      assert.deepEqual(
        found.filter((one) => !/^dist\/(core|server)\//.test(one)),
        ['dist/page/stored.js'],
      );
    });
    it('that prints the banner on a server has no element, and nothing of Lit', async () => {
      const found = await modulesOf(bundler, `export * from 'privacy-elements/server';`);
      assert.ok(found.includes('dist/server/render-banner.js'));
      assert.deepEqual(
        found.filter((one) => /^node_modules\/|^dist\/elements\/(banner|consent-element)\.js$/.test(one)),
        [],
      );
    });
    it('keeps an import that is there for its effect', async () => {
      const found = await modulesOf(bundler, `import 'privacy-elements/define';`);
      assert.ok(found.includes('dist/define.js') || found.includes('dist/elements/banner.js'));
    });
  });
}
