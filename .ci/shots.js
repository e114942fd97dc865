// npm run shots: pictures of the banner and the settings in their states, in shots/, with shots/index.html to look at.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../demo/serve.js';
import { findBrowsers } from '../test/browsers/find.js';
import { languages } from './language-list.js';

const sizes = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1280, height: 800 },
  // What a desktop window of 1280 by 1024 has left at 400 % zoom (WCAG 2.2, 1.4.10).
  zoomed: { width: 320, height: 256 },
  // All of the settings at once.
  'long-phone': { width: 360, height: 1600 },
  'long-desktop': { width: 1280, height: 2000 },
};

const emulations = {
  'forced-colors': { features: [{ name: 'forced-colors', value: 'active' }] },
  'reduced-motion': { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] },
  print: { media: 'print' },
};

const layouts = ['bar', 'bar-top', 'box', 'box-start', 'box-top', 'box-top-start', 'dialog', 'inline'];
const themes = readdirSync('src/styles/themes').map((file) => file.replace('.css', ''));
const schemes = ['light', 'dark'];
const settings = ['dialog', 'sheet', 'embedded'];
const size = ['phone', 'desktop'];

/** Every combination of the values in each line is a picture. But for size and emulate, keys are the gallery's. */
const plan = {
  layout: [{ layout: layouts, size, scheme: schemes }],
  theme: [
    { theme: ['', ...themes], view: ['banner', 'details'], scheme: schemes },
    { theme: themes, settings: ['embedded'], view: ['settings'], scheme: schemes },
  ],
  settings: [
    { settings, view: ['settings'], size: ['phone', 'desktop', 'zoomed'] },
    { settings, view: ['details'], size: ['phone', 'long-phone', 'long-desktop'] },
    { settings, view: ['settings'], size: ['long-phone', 'long-desktop'], state: ['answered'], gpc: ['1'] },
  ],
  mode: [{ mode: ['opt-in', 'opt-out', 'notice'], gpc: ['', '1'], size }],
  answered: [{ state: ['answered'] }],
  language: [
    { lang: languages, size: ['phone'] },
    { lang: languages, view: ['settings'], size: ['long-phone'] },
  ],
  rtl: [
    { lang: ['ar', 'fa', 'he', 'ur'], layout: ['bar', 'box', 'box-start'] },
    { lang: ['ar'], layout: ['box-top', 'box-top-start', 'dialog', 'inline'] },
    { lang: ['ar'], settings, view: ['details'] },
  ],
  zoomed: [{ layout: layouts, size: ['zoomed'] }],
  emulated: [
    { emulate: ['forced-colors', 'reduced-motion'], layout: ['bar', 'dialog'], view: ['banner', 'details'] },
    { emulate: ['print'], layout: ['bar', 'inline'] },
  ],
};

/** All combinations of one value of each list. */
const combine = (lists) =>
  Object.entries(lists).reduce(
    (all, [key, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );

const shots = Object.entries(plan).flatMap(([group, lines]) =>
  lines.flatMap(combine).map((wanted) => ({ group, wanted, file: `${fileName(group, wanted)}.png` })),
);

function fileName(group, { gpc, ...wanted }) {
  return [group, ...Object.values(wanted).map((value) => value || 'none'), ...(gpc ? ['gpc'] : [])].join('-');
}

async function take(browser, address, { wanted, file }) {
  const { size: name = 'desktop', emulate, ...query } = wanted;
  // With cookies of its own.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(sizes[name]);
    // Puppeteer's own way to emulate knows no forced colours.
    if (emulate) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', emulations[emulate]);
    page.on('pageerror', (error) => fail(file, error));
    const search = Object.entries(query).map((pair) => pair.join('='));
    await page.goto(`${address}?${search.join('&')}`);
    await page.waitForSelector('[data-settled]', { timeout: 20_000 });
    await page.screenshot({ path: `shots/${file}` });
  } catch (error) {
    fail(file, error);
  } finally {
    await context.close();
  }
}

function fail(file, error) {
  console.error(`${file}: ${error.message}`);
  process.exitCode = 1;
}

function contactSheet() {
  const figures = (group) =>
    shots
      .filter((shot) => shot.group === group)
      .map(
        ({ file }) =>
          `<a href="${file}"><figure><img src="${file}" alt="" loading="lazy"><figcaption>${file}</figcaption></figure></a>`,
      );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Shots</title>
<style>
  :root { color-scheme: light dark; font: 0.8rem system-ui, sans-serif; }
  section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; }
  figure { margin: 0; }
  img { display: block; max-width: 24rem; max-height: 24rem; border: 1px solid; }
</style>
${Object.keys(plan)
  .map((group) => `<h2>${group}</h2>\n<section>\n${figures(group).join('\n')}\n</section>`)
  .join('\n')}
</html>
`;
}

rmSync('shots', { recursive: true, force: true });
mkdirSync('shots');
const [{ launchOptions }] = findBrowsers('chromium');
const [server, browser] = await Promise.all([serveDemo({}), puppeteer.launch(launchOptions)]);
const waiting = [...shots];
const work = async () => {
  for (let shot; (shot = waiting.shift());) {
    await take(browser, `http://localhost:${server.config.port}/gallery.html`, shot);
  }
};
await Promise.all(Array.from({ length: 4 }, work));
await Promise.all([browser.close(), server.stop()]);
writeFileSync('shots/index.html', contactSheet());
console.log(`${shots.length} pictures: shots/index.html`);
