// What others build on. A change of it is a change of test/api.snapshot.json, where a reviewer sees it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { it } from 'node:test';
import ts from 'typescript';
import { entries, modules, ROOT } from './entries.js';

const SNAPSHOT = `${ROOT}test/api.snapshot.json`;

/** The names that each module exports; what is a type alone is followed by that. */
function exportsOf() {
  const declared = modules.map(({ name, path }) => [name, ROOT + path.replace(/\.js$/, '.d.ts')]);
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  };
  const program = ts.createProgram(
    declared.map(([, file]) => file),
    options,
  );
  const checker = program.getTypeChecker();
  const isType = (symbol) => {
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return !(real.flags & ts.SymbolFlags.Value);
  };
  return declared.map(([name, file]) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
    const names = symbol ? checker.getExportsOfModule(symbol) : [];
    return [name, names.map((one) => (isType(one) ? `${one.name} (type)` : one.name)).sort()];
  });
}

/** What each element has, by its name. */
function elements() {
  const { modules: parts } = JSON.parse(readFileSync(`${ROOT}dist/custom-elements.json`, 'utf8'));
  const names = (list = []) => list.map(({ name }) => name).sort();
  return parts
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [
      element.tagName,
      {
        attributes: names(element.attributes),
        members: names(element.members.filter(isPublic)),
        events: names(element.events),
        slots: names(element.slots),
        parts: names(element.cssParts),
        properties: names(element.cssProperties),
      },
    ]);
}

const isPublic = ({ name, privacy = 'public', static: isStatic }) =>
  privacy === 'public' && !isStatic && !/^#|Callback$/.test(name);

const api = {
  exports: Object.fromEntries(exportsOf()),
  files: entries.filter((one) => !modules.includes(one)).map(({ name }) => name),
  // What a page names in its script tags; the other files beside them are fetched by these.
  scripts: readdirSync(`${ROOT}dist`, { recursive: true })
    .filter((file) => /^[\w.]+\.min\.js$|^ui\/(elements|policy|embed|inspector|(from|to)-[\w-]+)\.js$/.test(file))
    .sort(),
  elements: Object.fromEntries(elements().sort()),
};

it('offers what it offered: `UPDATE=1 npm run test:node` writes a wanted change down', () => {
  if (process.env.UPDATE) writeFileSync(SNAPSHOT, `${JSON.stringify(api, null, 2)}\n`);
  assert.deepEqual(api, JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
});

it('opens no file that is none of its doors', async () => {
  for (const door of [
    'dist/index.js',
    'integrations/follow',
    'migrations/migrate',
    'locales/languages',
    'core/state',
  ]) {
    await assert.rejects(import(`privacy-elements/${door}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' }, door);
  }
});
