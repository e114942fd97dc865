import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes Markdown into a file, between `<!-- name -->` and `<!-- /name -->`. */
export async function writeInto(file, name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const old = readFileSync(file, 'utf8');
  const [before, after] = [old.split(start)[0], old.split(end)[1]];
  if (after === undefined) throw new Error(`${file}: found no ${start} … ${end}`);
  const content = `${before}${start}\n\n${text}\n\n${end}${after}`;
  writeFileSync(file, await format(content, { ...(await resolveConfig(file)), filepath: file }));
}
