import { readFileSync } from 'node:fs';

/** A Rollup plugin that ships the licences of the packages in the script-tag files, as these licences ask for. */
export function thirdPartyLicences(packages) {
  const read = (file) => readFileSync(`node_modules/${file}`, 'utf8');
  return {
    name: 'third-party-licences',
    generateBundle() {
      const texts = packages.map((name) => {
        const { version } = JSON.parse(read(`${name}/package.json`));
        return `${name} ${version}\n\n${read(`${name}/LICENSE`).trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: texts.join('\n\n') });
    },
  };
}
