// What the documents show as code.
import { readdirSync, readFileSync } from 'node:fs';

const { exports, name } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The source of each entry of the package: `privacy-elements/core` is src/core/index.ts. */
export const sources = Object.entries(exports).flatMap(([entry, target]) =>
  target?.types ? [[name + entry.slice(1), target.types.replace('./dist/', 'src/').replace('.d.ts', '.ts')]] : [],
);

const documents = () => [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('demo', { recursive: true })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => `demo/${file.replaceAll('\\', '/')}`)
    .sort(),
];

/**
 * Every block of code in the documents: what stands behind its language as `note`, and as `addresses` where what it imports
 * from the package is in this repository.
 */
export const codeBlocks = () =>
  documents().flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^```(\S*) ?(.*)\n([^]*?)^```$/gm)].map(({ 1: language, 2: note, 3: code, index }) => {
      const place = `${file}:${text.slice(0, index).split('\n').length}`;
      return { place, language, note, code, addresses: addressesIn(code) };
    });
  });

/** The recipes of the demo, each a file that a page shows, as blocks too. */
export const recipes = () =>
  readdirSync('demo/recipes').map((file) => {
    const code = readFileSync(`demo/recipes/${file}`, 'utf8');
    return { place: `recipes/${file}`, language: file.split('.').pop(), note: '', code, addresses: addressesIn(code) };
  });

const addressesIn = (code) =>
  Object.fromEntries(
    [...code.matchAll(/(?:from |import |import\()'(.+?)'/g)].map(([, specifier]) => [specifier, addressOf(specifier)]),
  );

function addressOf(specifier) {
  for (const [entry, source] of sources) {
    const [start, end] = entry.split('*');
    if (specifier === entry) return `/${source}`;
    if (end !== undefined && specifier.startsWith(start))
      return `/${source.replace('*', specifier.slice(start.length))}`;
  }
  return specifier;
}
