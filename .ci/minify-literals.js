import { createFilter } from '@rollup/pluginutils';
import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

/**
 * A Rollup plugin that minifies css`` and html`` literals. The CSS goes through esbuild, because the published plugins
 * build on minifiers that know neither nesting nor @layer nor @container.
 */
export function minifyLiterals({ include, exclude }) {
  const filter = createFilter(include, exclude);
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!filter(id)) return null;
      const out = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        for (const { start, end, value } of quasi.quasis) {
          const short = minify(tag.name, value.raw, quasi.quasis.length === 1);
          if (short !== value.raw) out.update(start, end, short);
        }
        // It only stands for how text is to be read, which without escapes is all the same.
        if (tag.name === 'css' && !code.slice(quasi.start, quasi.end).includes('\\')) out.remove(tag.start, tag.end);
      }
      return out.hasChanged() ? { code: out.toString(), map: out.generateMap({ hires: true }) } : null;
    },
  };
}

function* taggedTemplates(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

function minify(tag, raw, isWhole) {
  if (tag === 'html' || tag === 'svg') return raw.replace(/\s*\n\s*/g, '\n').replace(/(?<=>)\n|\n(?=<)/g, '');
  if (tag !== 'css') return raw;
  // A part between two expressions is not CSS that can be parsed; nor is the raw text of an escape.
  if (!isWhole || raw.includes('\\')) return raw.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
  const { code, warnings } = transformSync(raw, { loader: 'css', minify: true, target: 'esnext', logLevel: 'silent' });
  if (warnings.length > 0) throw new Error(warnings[0].text);
  // What esbuild leaves as it is: the values of variables, and what stands in var() and ::slotted().
  return code
    .trim()
    .replace(/(--[\w-]+:|,) /g, '$1')
    .replace(/ ([*/]) /g, '$1')
    .replace(/="([\w-]+)"\]/g, '=$1]');
}
