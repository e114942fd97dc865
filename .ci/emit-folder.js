import { readdirSync, readFileSync } from 'node:fs';

/** A Rollup plugin that ships the files of a folder as they are, in one of the same name. */
export function emitFolder(folder) {
  return {
    name: 'emit-folder',
    generateBundle() {
      const name = folder.split('/').at(-1);
      for (const file of readdirSync(folder)) {
        this.emitFile({ type: 'asset', fileName: `${name}/${file}`, source: readFileSync(`${folder}/${file}`) });
      }
    },
  };
}
