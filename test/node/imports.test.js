// What a server, a build or an edge runtime does: it imports, where there is no document.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createContext, SourceTextModule, SyntheticModule } from 'node:vm';
import { modules, PACKAGE, ROOT } from './entries.js';

/** Imports a file in a world of its own, which has JavaScript, `Event` as every runtime, and nothing of Node or a browser. */
async function importAlone(file, globals = {}) {
  const context = createContext(Object.assign(globals, { Event }));
  const loaded = new Map();
  const load = (path) => {
    if (!loaded.has(path)) {
      loaded.set(path, new SourceTextModule(readFileSync(path, 'utf8'), { context, identifier: path }));
    }
    return loaded.get(path);
  };
  // A framework is its user's own, and may be CommonJS.
  const loadFramework = async (name) => {
    const found = await import(name);
    return new SyntheticModule(
      Object.keys(found),
      function () {
        for (const key of Object.keys(found)) this.setExport(key, found[key]);
      },
      { context },
    );
  };
  const root = load(ROOT + file);
  await root.link((name, { identifier }) => {
    if (name in PACKAGE.peerDependencies) return loadFramework(name);
    // Packages as Node and edge runtimes resolve them.
    return load(name.startsWith('.') ? join(dirname(identifier), name) : fileURLToPath(import.meta.resolve(name)));
  });
  await root.evaluate();
  return Object.keys(root.namespace);
}

const hasEffects = (path) =>
  PACKAGE.sideEffects.some((glob) =>
    RegExp(`^${glob.replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(`./${path}`),
  );

describe('without a document and without Node', () => {
  for (const { name, path } of modules) {
    it(`${name} can be imported`, async () => {
      const names = await importAlone(path);
      assert.ok(names.length > 0 || hasEffects(path));
    });
  }
});

describe('in Node itself', () => {
  for (const { name } of modules) it(`${name} can be imported`, () => import(name));
});

describe('what package.json calls free of side effects', () => {
  /** What is registered by importing a file where elements can be. */
  const importWithElements = async (path) => {
    const registered = [];
    const globals = {
      HTMLElement: class {},
      customElements: { get: () => undefined, define: (tag) => registered.push(tag) },
    };
    await importAlone(path, globals);
    // Lit says its versions there, and stands in for what a server lacks; Node leaves a mark of a framework's module.
    const others = /^(lit|reactiveElement|CustomEvent|Symbol\(kPerContext)/;
    const left = Reflect.ownKeys(globals).filter((key) => !others.test(String(key)));
    return { registered, left };
  };

  for (const { name, path } of modules.filter((one) => !hasEffects(one.path))) {
    it(`${name} registers nothing and leaves no global`, async () => {
      assert.deepEqual(await importWithElements(path), {
        registered: [],
        left: ['HTMLElement', 'customElements', 'Event'],
      });
    });
  }

  for (const name of ['define', 'define-policy', 'define-embed']) {
    it(`${name} is not among them`, async () => {
      assert.ok(hasEffects(`dist/${name}.js`));
      assert.notDeepEqual((await importWithElements(`dist/${name}.js`)).registered, []);
    });
  }
});
