// Compares what the bindings let a developer write on an element with what the element says of itself in its docstring.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const FILE = 'src/bindings/elements.ts';
const describe = (attributes, events) =>
  [attributes, events].map((names) => names.sort().join(' ') || 'none').join('; events ');

function typed() {
  const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest);
  const namesIn = (member, part) =>
    (member.type.members?.find(({ name }) => name.text === part)?.type.members ?? []).map(({ name }) => name.text);
  const { members } = source.statements.find((one) => one.name?.text === 'PrivacyElements');
  return members.map((one) => [one.name.text, describe(namesIn(one, 'attributes'), namesIn(one, 'events'))]);
}

function documented() {
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(`src/${file}`, 'utf8');
    const names = (pattern) => Array.from(text.matchAll(pattern), ([, name]) => name);
    return names(/^ \* @element (\S+)/gm).map((element) => [
      element,
      describe(names(/^ \* @attr \{.+?\} (\S+)/gm), names(/^ \* @fires \{.+?\} (\S+)/gm)),
    ]);
  });
}

const [types, words] = [typed(), documented()].map((pairs) => new Map(pairs));
const wrong = [...new Set([...types.keys(), ...words.keys()])].filter((name) => types.get(name) !== words.get(name));
for (const name of wrong) console.error(`<${name}>: typed ${types.get(name)}, documented ${words.get(name)}`);
console.log(wrong.length > 0 ? `attributes: ${wrong.length} wrong` : 'attributes: ok');
process.exitCode = wrong.length > 0 ? 1 : 0;
