// Compiles the JavaScript and TypeScript that the documents show, and the JSON that they show as something of a type of the
// package: ```json Receipt
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { codeBlocks, recipes, sources } from './code-blocks.js';

/** What the text around a block has named before, or leaves to its reader. */
const NAMED = `
  import type { ConfigInput, PageConsent, startConsent as start } from 'privacy-elements';
  declare global {
    const startConsent: typeof start;
    const config: ConfigInput;
    const consent: PageConsent;
    const policy: unknown;
    const tellVendor: (may: boolean) => void;
  }`;

/** Other markup is React's. */
const SOLID = '/** @jsxImportSource solid-js */ ';

const programs = [...codeBlocks(), ...recipes()].flatMap(({ place, language, note, code }) => {
  if (note.startsWith('not-run: ')) return [];
  if (/^[jt]sx?$/.test(language)) return [[place, `${code.includes("'solid-js'") ? SOLID : ''}${code}\nexport {};`]];
  if (language !== 'json' || !note) return [];
  return [[place, `export const json: import('privacy-elements').${note} = ${code}`]];
});
const files = new Map([
  [resolve('test/named.d.ts'), NAMED],
  ...programs.map(([place, text]) => [resolve(`test/${place.replaceAll('/', '-')}.tsx`), text]),
]);

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  // Most are JavaScript.
  noImplicitAny: false,
  skipLibCheck: true,
  noEmit: true,
  paths: Object.fromEntries(sources.map(([entry, source]) => [entry, [resolve(source)]])),
};
const host = ts.createCompilerHost(options);
const { fileExists, getSourceFile } = host;
host.fileExists = (file) => files.has(file) || fileExists(file);
host.getSourceFile = (file, ...rest) =>
  files.has(file) ? ts.createSourceFile(file, files.get(file), ...rest) : getSourceFile(file, ...rest);
const program = ts.createProgram([...files.keys()], options, host);

let wrong = 0;
for (const file of files.keys()) {
  const source = program.getSourceFile(file);
  for (const { start, messageText } of [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]) {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    console.error(`${relative('test', file)}, line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    wrong += 1;
  }
}
console.log(`code in the documents: ${programs.length} compiled, ${wrong} wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
