// The physical limit: a script in the page, written by hand for this page alone.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

const minified = (file) =>
  transformSync(readFileSync(new URL(`../page/${file}`, import.meta.url), 'utf8'), { minify: true }).code.trim();
const inline = minified('floor.js');
const later = minified('floor-later.js');

/** How the floor, and libraries that do as it does, mark a script. */
export const gateByCategory = ({ category, src, code }) =>
  `<script type="text/plain" data-category="${category}"${src ? ` data-src="${src}"` : ''}>${code ?? ''}</script>`;

export default {
  name: 'floor',
  title: 'by hand',
  files: {},
  inline,
  banner: '#floor',
  accept: '#floor #accept',
  settings: '#floor #settings',
  panel: '#floor #panel',
  gate: gateByCategory,
  page: (site) => ({ body: `<script>${inline}${site.later ? later : ''}</script>` }),
};
