// How `npm run analyze` describes the elements: dist/custom-elements.json, and what editors read.
import { editorData } from './editor-data.js';

export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'as-shipped',
      packageLinkPhase({ customElementsManifest }) {
        // The order of a directory differs from machine to machine, and the sources are not in the package.
        customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
        namePublished(customElementsManifest);
      },
    },
    editorData('dist'),
  ],
};

function namePublished(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') node[key] = value.replace(/^\/?src\/(.+)\.ts$/, 'dist/$1.js');
    else if (value && typeof value === 'object') namePublished(value);
  }
}
