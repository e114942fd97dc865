// Holds the rooms of src/ apart: which room may import which, and which packages. The files in src/ itself are the doors.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

const rooms = {
  core: [],
  policy: ['core', 'locales', 'diff'],
  server: ['core', 'page', 'policy', 'locales', 'styles', 'elements'],
  locales: ['core', 'policy'],
  integrations: ['core', '@iabgpp/cmpapi'],
  migrations: ['core', 'page'],
  page: ['core', 'js-cookie'],
  styles: ['lit'],
  elements: ['core', 'policy', 'styles', 'locales', 'lit'],
  inspector: ['core', 'page', 'styles', 'lit'],
  // Of the last four the types alone.
  bindings: ['core', 'react', 'vue', 'svelte', 'solid-js', 'elements', 'inspector', 'page', 'policy'],
};
const allowedIn = (room) => (room === 'doors' ? ['doors', ...Object.keys(rooms)] : [room, ...rooms[room]]);

const problems = [];
const isRoom = (name) => Object.hasOwn(rooms, name);
const roomOf = (file) => (file.split('/').length === 2 ? 'doors' : file.split('/')[1]);
// `lit/directives/x.js` is lit, `@a/b/c.js` is @a/b.
const packageOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

const paths = readdirSync('src', { recursive: true }).map((path) => join('src', path.replaceAll('\\', '/')));
for (const path of paths.sort()) {
  if (/\/(utils?|helpers?|common)(\/|\.ts$)/.test(path)) problems.push(`${path}: call it what it does`);
  if (path.endsWith('.ts')) checkImports(path);
}

function checkImports(file) {
  const room = roomOf(file);
  if (room !== 'doors' && !isRoom(room)) {
    problems.push(`${file}: no such room, there are ${Object.keys(rooms).join(', ')}`);
    return;
  }
  for (const { fileName: specifier } of ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
    const target = specifier.startsWith('.') ? join(dirname(file), specifier) : undefined;
    if (target && !existsSync(target.replace(/\.js$/, '.ts'))) problems.push(`${file}: "${specifier}" is not there`);
    const wanted = target ? roomOf(target) : packageOf(specifier);
    if (!allowedIn(room).includes(wanted)) {
      problems.push(`${file}: imports "${specifier}" (${wanted}), allowed are ${allowedIn(room).join(', ')}`);
    }
  }
}

for (const problem of problems) console.error(problem);
console.log(problems.length > 0 ? `rooms: ${problems.length} wrong` : 'rooms: ok');
process.exitCode = problems.length > 0 ? 1 : 0;
