// Pages of files, as the test server serves them.
export default {
  base: '/test/frameworks/out/astro',
  outDir: '../out/astro',
  build: { format: 'file' },
  devToolbar: { enabled: false },
};
