// Runs web-test-runner sessions in WebKitGTK's MiniBrowser through WebKitWebDriver (WebDriver classic), without a package.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Space: ' ',
};
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A launcher of web-test-runner. Pages of one browser share their cookies, and only one of them has the keyboard. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  /** How many browsers there are: on a screen that was there before, only one has the keyboard. */
  concurrency = hasDisplay ? 1 : 2;
  #pages = new Map();
  #started = [];
  #idle = [];

  constructor(programs) {
    this.programs = programs;
  }

  async initialize() {}

  async startSession(id, url) {
    const browser = this.#idle.pop() ?? this.#start();
    this.#pages.set(id, { url, browser });
    await browser.open(url);
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id)?.url;
  }

  async stopSession(id) {
    const { browser } = this.#pages.get(id);
    this.#pages.delete(id);
    await browser.open('about:blank');
    this.#idle.push(browser);
    return { testCoverage: undefined };
  }

  startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  async stop() {
    await Promise.all(this.#started.map((browser) => browser.stop()));
  }

  /** The browser in which a page of the tests is. */
  browserOf(id) {
    return this.#pages.get(id).browser;
  }

  // For the commands of web-test-runner.

  sendKeys(id, keys) {
    return this.browserOf(id).sendKeys(keys);
  }

  sendMouseMove(id, x, y) {
    return this.browserOf(id).point(moveTo(x, y));
  }

  sendMouseClick(id, x, y, button = 'left') {
    const number = BUTTONS[button];
    return this.browserOf(id).point(
      moveTo(x, y),
      { type: 'pointerDown', button: number },
      { type: 'pointerUp', button: number },
    );
  }

  sendMouseDown(id, button = 'left') {
    return this.browserOf(id).point({ type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(id, button = 'left') {
    return this.browserOf(id).point({ type: 'pointerUp', button: BUTTONS[button] });
  }

  resetMouse(id) {
    return this.browserOf(id).resetMouse();
  }

  #start() {
    const browser = new WebKit(this.programs);
    this.#started.push(browser);
    return browser;
  }
}

/** One browser, with a driver and a display of its own. */
class WebKit {
  #processes = [];
  #starting;
  #base;
  #session = '';
  #frame;

  constructor({ driver, binary }) {
    this.driver = driver;
    this.binary = binary;
  }

  async open(url) {
    await (this.#starting ??= this.#start());
    await this.#command('POST', '/url', { url });
  }

  async stop() {
    // The browser may be gone already.
    if (this.#session) await this.#command('DELETE', '').catch(() => undefined);
    for (const child of this.#processes) child.kill();
  }

  /** Presses one key after the other, those of `Shift+Tab` together. */
  async sendKeys(keys) {
    for (const key of keys) {
      const values = (key.length > 1 ? key.split('+') : [key]).map((one) => KEYS[one] ?? one);
      const actions = [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await this.#act({ type: 'key', id: 'keyboard', actions });
    }
  }

  point(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  resetMouse() {
    return this.#command('DELETE', '/actions');
  }

  async setViewport({ width, height }) {
    this.#frame ??= await this.#command('POST', '/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      args: [],
    });
    const [x, y] = this.#frame;
    await this.#command('POST', '/window/rect', { width: width + x, height: height + y });
  }

  async #start() {
    const env = { ...process.env };
    process.once('exit', () => {
      for (const child of this.#processes) child.kill();
    });
    // MiniBrowser has no headless mode.
    if (!hasDisplay) {
      const { child, display } = await startDisplay();
      this.#processes.push(child);
      Object.assign(env, { DISPLAY: display, GDK_BACKEND: 'x11' });
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#processes.push(spawn(this.driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    await answering(`${this.#base}/status`);
    const { sessionId } = await this.#command('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: this.binary, args: ['--automation'] } },
      },
    });
    this.#session = `/session/${sessionId}`;
  }

  #act(...actions) {
    return this.#command('POST', '/actions', { actions });
  }

  async #command(method, path, body) {
    const url = this.#base + this.#session + path;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, body: body ? JSON.stringify(body) : undefined });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }
}

const moveTo = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const startDisplay = () =>
  new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Xvfb exited (${code})`)));
    child.stdio[3].once('data', (number) => resolve({ child, display: `:${String(number).trim()}` }));
  });

async function answering(url) {
  for (let tries = 50; ; tries -= 1) {
    try {
      return await fetch(url);
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
