// Finds the browsers to test in. BROWSERS=chromium,firefox,webkit names them; without it the first one found is used.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { WebKitLauncher } from './webkit.js';

const isRoot = process.getuid?.() === 0;
const first = (variable, paths) => process.env[variable] ?? paths.find((path) => existsSync(path));

const engines = {
  chromium() {
    const executablePath = first('CHROME_PATH', [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ]);
    if (!executablePath) return undefined;
    // Chromium's sandbox does not start as root, nor in most CI containers.
    const args = isRoot || process.env.CI ? ['--no-sandbox'] : [];
    return Object.assign(chromeLauncher({ launchOptions: { executablePath, args } }), { name: 'Chromium' });
  },
  firefox() {
    const executablePath = first('FIREFOX_PATH', [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ]);
    if (!executablePath) return undefined;
    return chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath } });
  },
  webkit() {
    const driver = first('WEBKIT_DRIVER', ['/usr/bin/WebKitWebDriver']);
    const binary = first(
      'WEBKIT_PATH',
      ['x86_64', 'aarch64'].flatMap((cpu) =>
        ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
      ),
    );
    return driver && binary ? new WebKitLauncher({ driver, binary }) : undefined;
  },
};

const howToGet = {
  chromium:
    'Install Chromium or Chrome (Debian: apt-get install chromium), or run `npx @puppeteer/browsers install chrome@stable`, then set CHROME_PATH to its executable.',
  firefox: 'Install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its executable.',
  webkit: 'On Debian: apt-get install webkit2gtk-driver xvfb. Or set WEBKIT_DRIVER and WEBKIT_PATH.',
};

/** The launchers for a list such as `chromium,webkit`, or for the first browser there is. */
export function findBrowsers(names) {
  if (names) return names.split(',').map((name) => findEngine(name.trim()));
  const found = engines.chromium() ?? engines.firefox() ?? engines.webkit() ?? installChromium();
  if (!found) throw new Error(`No browser to test in was found. ${howToGet.chromium}`);
  return [found];
}

function findEngine(name) {
  if (!Object.hasOwn(engines, name)) {
    throw new Error(`BROWSERS: found "${name}", allowed are ${Object.keys(engines).join(', ')}.`);
  }
  const found = engines[name]();
  if (!found) throw new Error(`BROWSERS: no ${name} was found. ${howToGet[name]}`);
  return found;
}

function installChromium() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser was found: installing chromium with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    }
  } catch (error) {
    console.log(`apt-get failed: ${error.message}`);
  }
  return engines.chromium();
}
