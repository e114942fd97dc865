import { readFileSync, readdirSync } from 'node:fs';

/** What several integrations or migrations share, and what the light half has built in. */
const SHARED = /^(follow|queue|migrate|gpp-.+|google-consent-mode)\.ts$/;

/** The integrations or migrations, one file each: its name, and that of the function that it exports. */
export const partsIn = (folder) =>
  readdirSync(`src/${folder}`)
    .filter((file) => !SHARED.test(file))
    .map((file) => ({
      file: file.replace('.ts', ''),
      name: /^export (?:const|function) (\w+)/m.exec(readFileSync(`src/${folder}/${file}`, 'utf8'))[1],
    }));

const ENTRY = '\0script-part';

/**
 * A Rollup plugin for one of them as a script of its own, which gives it the consent of the page, and the `data-*`
 * attributes of its tag as options. It is made from the modules that npm gets; what these fetch lies beside the script.
 */
export function scriptPart(folder, { file, name }) {
  return {
    name: 'script-part',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) =>
      id === ENTRY
        ? `import { whenRunning } from '${process.cwd()}/dist/core/running.js';
           import { ${name} } from '${process.cwd()}/dist/${folder}/${file}.js';
           const options = { ...document.currentScript?.dataset };
           whenRunning(document, (page) => page.use(${name}(options)));`
        : undefined,
    resolveDynamicImport: (id) => ({ id, external: true }),
    // In a classic script import() has no base address that all engines agree on.
    renderDynamicImport: () => ({ left: 'import(new URL(', right: ', address).href)' }),
    renderChunk: (code) =>
      code.includes(', address)') ? `{const address = document.currentScript?.src;${code}}` : undefined,
  };
}
scriptPart.entry = ENTRY;
