import { readdirSync, readFileSync } from 'node:fs';

/** A Rollup plugin that ships the themes of a folder as they are: a page links them, whether it has a bundler or not. */
export function emitThemes(folder) {
  return {
    name: 'emit-themes',
    generateBundle() {
      for (const file of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `themes/${file}`, source: readFileSync(`${folder}/${file}`) });
      }
    },
  };
}
