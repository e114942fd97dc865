// npm start: serves the demo, and the sources for its module page. PORT=8001 npm start takes another port.
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { demoAddresses, demoPlugin } from './plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { PORT, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

const { config } = await startDevServer({
  config: {
    rootDir: root,
    // Without one, the first free port from 8000 on.
    port: PORT ? Number(PORT) : undefined,
    open: process.stdout.isTTY && !CI && hasScreen,
    nodeResolve: { exportConditions: ['production', 'browser'] },
    middleware: [demoAddresses],
    // esnext: scripts are served as they are, dist/ byte for byte.
    plugins: [demoPlugin(), esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${root}tsconfig.json` })],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`The demo runs at http://localhost:${config.port}/`);
