// Serves the apps in test/frameworks/apps/ as their own servers and bundlers would, in development builds.
//
//   GET  /frameworks/<app>.html   the markup its `render` returns
//   GET  /frameworks/<app>.js     its bundle, a module with `hydrate`
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const apps = fileURLToPath(new URL('../frameworks/apps/', import.meta.url));

/** The middleware for web-test-runner. */
export function frameworksMiddleware() {
  const answers = new Map();

  return async (context, next) => {
    const [, app, type] = /^\/frameworks\/([\w-]+)\.(html|js)$/.exec(context.path) ?? [];
    if (!app) return next();
    if (!answers.has(context.path)) answers.set(context.path, type === 'js' ? bundleClient(app) : renderMarkup(app));
    context.type = type;
    context.body = await answers.get(context.path);
  };
}

const bundleClient = (app) => bundle(`export { hydrate } from './${app}'`, 'browser');

async function renderMarkup(app) {
  const source = await bundle(
    `import { render } from './${app}'; render().then((html) => process.stdout.write(html));`,
    'node',
  );
  // In a process of its own: React does not run with the console of the test runner.
  return execFileSync(process.execPath, { input: source, encoding: 'utf8' });
}

async function bundle(contents, platform) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: apps },
    bundle: true,
    write: false,
    format: platform === 'node' ? 'cjs' : 'esm',
    platform,
    conditions: ['development'],
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte(platform === 'node' ? 'server' : 'client')],
  });
  return outputFiles[0].text;
}

function svelte(generate) {
  return {
    name: 'svelte',
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { contents: compile(source, { filename: path, generate, dev: true }).js.code };
      });
    },
  };
}
