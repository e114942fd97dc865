// npm start: serves the demo. PORT=8001 npm start takes another port.
import { serveDemo } from './serve.js';

const { PORT, CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

const { config } = await serveDemo({
  port: PORT ? Number(PORT) : undefined,
  open: process.stdout.isTTY && !CI && hasScreen,
});
console.log(`The demo runs at http://localhost:${config.port}/`);
