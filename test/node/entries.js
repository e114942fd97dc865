import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the package, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The package as it is described. */
export const PACKAGE = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** The files below a door, by its name: one, or many where its map has a `*`. */
function filesOf(door, target) {
  const path = (target.default ?? target).slice(2);
  const [before, after] = path.split('*');
  if (after === undefined) return [[door, path]];
  return readdirSync(ROOT + before)
    .filter((file) => file.endsWith(after))
    .map((file) => [door.replace('*', file.slice(0, -after.length)), before + file]);
}

/** All that can be imported from the package, each with its file below the root. */
export const entries = Object.entries(PACKAGE.exports)
  .flatMap(([door, target]) => (target ? filesOf(door, target) : []))
  // What a `*` would open and the map closes.
  .filter(([door]) => PACKAGE.exports[door] !== null)
  .map(([door, path]) => ({ name: door.replace('.', PACKAGE.name), path }));

/** Those that are modules. */
export const modules = entries.filter(({ path }) => path.endsWith('.js'));
