// The demo's server, as `npm start` and the screenshots start it.
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { demoAddresses, demoPlugin } from './plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Serves the demo, and the sources for its module page. Without a port it takes the first free one from 8000 on. */
export const serveDemo = ({ port, open }) =>
  startDevServer({
    config: {
      rootDir: root,
      port,
      open,
      nodeResolve: { exportConditions: ['production', 'browser'] },
      middleware: [demoAddresses],
      // esnext: scripts are served as they are, dist/ byte for byte.
      plugins: [demoPlugin(), esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` })],
    },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
