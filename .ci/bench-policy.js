/* global customElements, document, performance, tasks */
// What a policy of 15,000 words costs in Chromium: prints ms, of a built `dist/`: what a busy machine adds, the
// least of several has least of.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../test/browsers/find.js';

const ROUNDS = 15;
/** A phone of some years ago. */
const SLOWDOWN = 4;
const TYPES = { '.js': 'text/javascript', '.html': 'text/html', '.txt': 'text/plain' };

/** The reference policy as often as it takes, with its sections numbered on. */
async function longPolicy(words) {
  const source = await readFile('demo/policy/reference.txt', 'utf8');
  const body = source.slice(source.indexOf('\n1. '));
  let text = source.slice(0, -body.length);
  for (let section = 0; text.split(/\s+/).length < words;) {
    text += body.replace(/^\d+\. /gm, () => `${++section}. `);
  }
  return text;
}

const { readPolicyText, renderPolicyHTML } = await import('../dist/policy/index.js');
const text = await longPolicy(15_000);
const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${body}`;
const watch = `<script>
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration))).observe({ type: 'longtask', buffered: true });
</script>`;
const made = {
  '/policy.txt': text,
  '/empty.html': page(''),
  '/plain.html': page(watch + renderPolicyHTML(readPolicyText(text))),
  '/policy.html': page(
    `<script>
      // The text is parsed from when it is there until work pauses for the first time.
      const { text } = Response.prototype;
      Response.prototype.text = async function () {
        const all = await text.call(this);
        performance.mark('there');
        return all;
      };
      const { setTimeout: later } = window;
      window.setTimeout = (...task) => {
        performance.mark('pause');
        return later(...task);
      };
    </script>
    ${watch}
    <script type="module" src="/dist/ui/policy.js"></script>
    <privacy-policy src="/policy.txt"></privacy-policy>`,
  ),
};
const server = createServer(async ({ url }, response) => {
  try {
    const body = made[url] ?? (await readFile(`.${url}`));
    response.setHeader('content-type', TYPES[extname(url)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);

const [{ launchOptions }] = findBrowsers('chromium');
const browser = await puppeteer.launch(launchOptions);

/** What `measure` says of a fresh page, in a process of its own. */
async function onPage(path, measure, slowdown = 1) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.emulateCPUThrottling(slowdown);
  await tab.goto(`http://localhost:${server.address().port}${path}`);
  return measure(tab).finally(() => context.close());
}

const parse = (tab) =>
  tab.evaluate(async () => {
    await customElements.whenDefined('privacy-policy');
    await document.querySelector('privacy-policy').hash;
    const [{ startTime }] = performance.getEntriesByName('there');
    const pause = performance.getEntriesByName('pause').find((mark) => mark.startTime >= startTime);
    return { 'parse, first time': pause.startTime - startTime };
  });

const parseAgain = (tab) =>
  tab.evaluate(async () => {
    const { readPolicyText } = await import('/dist/policy/text/read-text.js');
    const text = await (await fetch('/policy.txt')).text();
    const all = Array.from({ length: 20 }, () => {
      const start = performance.now();
      readPolicyText(text);
      return performance.now() - start;
    });
    return { 'parse, again': all.at(-1) };
  });

/** The longest task since this was last asked; 0 where none took 50 ms. */
const longest = async (tab) => {
  await new Promise((done) => setTimeout(done, 500));
  return tab.evaluate(() => Math.max(0, ...tasks.splice(0)));
};

async function show(tab) {
  // Not by a selector, which Puppeteer would look for within the tasks that are measured.
  await tab.evaluate(async () => {
    await customElements.whenDefined('privacy-policy');
    const policy = document.querySelector('privacy-policy');
    await policy.hash;
    // What a visitor does is no part of the task in which it is ready.
    await new Promise((done) => setTimeout(done));
    policy.shadowRoot.querySelector('input').focus();
  });
  const shown = await longest(tab);
  await tab.keyboard.type('personal information', { delay: 100 });
  return { 'longest task until shown': shown, 'longest task while typing': await longest(tab) };
}

/** What the browser itself takes for the same text, as HTML. */
const plain = async (tab) => ({ 'longest task without us': await longest(tab) });

const rounds = [];
while (rounds.length < ROUNDS) {
  rounds.push({
    ...(await onPage('/policy.html', parse)),
    ...(await onPage('/empty.html', parseAgain)),
    ...(await onPage('/policy.html', show, SLOWDOWN)),
    ...(await onPage('/plain.html', plain, SLOWDOWN)),
  });
}
const row = (name, ...cells) => console.log(name.padEnd(28), ...cells.map((cell) => cell.padStart(7)));
row('', 'least', 'median');
for (const name of Object.keys(rounds[0])) {
  const sorted = rounds.map((one) => one[name]).sort((a, b) => a - b);
  row(name, ...[sorted[0], sorted[ROUNDS >> 1]].map((ms) => ms.toFixed(1)));
}
await browser.close();
server.close();
