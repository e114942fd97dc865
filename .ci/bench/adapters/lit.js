// The least that Lit can do, in one file: a point of reference.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { gateByCategory } from './floor.js';

const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL('../page/lit.js', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  write: false,
});

export default {
  name: 'lit',
  title: 'least with Lit',
  files: { 'banner.js': outputFiles[0].contents },
  declares: ['categories'],
  banner: 'least-banner >>> section',
  accept: 'least-banner >>> #accept',
  settings: 'least-banner >>> #settings',
  panel: 'least-banner >>> dialog',
  gate: gateByCategory,
  page: ({ categories, text }) => ({
    head: `<script>litConfig=${JSON.stringify({ categories, text })}</script><script defer src="banner.js"></script>`,
  }),
};
