// npm run bench: what dist/ costs a page, beside a banner by hand and other libraries, in one run.
// --n=9 runs, --only=weight,first,return,accept,scale, --adapters=floor,vanilla-cookieconsent, --write=bench into that
// table of README.md, or --write=scale.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../test/browsers/find.js';
import { accepting } from './measures/accept.js';
import { firstVisit } from './measures/first-visit.js';
import { returnVisit } from './measures/return-visit.js';
import { scaling } from './measures/scale.js';
import { weight } from './measures/weight.js';
import { isInstalled, peers } from './peers.js';
import { serveSite } from './site.js';
import { table } from './table.js';
import { writeInto } from './write-into.js';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    adapters: { type: 'string', default: '' },
    write: { type: 'string', default: '' },
  },
});
const isWanted = (list, name) => !list || list.split(',').includes(name);
const say = (text) => console.error(`${new Date().toTimeString().slice(0, 8)} ${text}`);

const own = ['ours', 'hinted', 'served', 'printed'];
const all = new Set([...own, 'floor', 'lit', 'vanilla-cookieconsent', ...Object.keys(peers)]);
const names = [...all].filter((name) => isWanted(options.adapters, name));
for (const name of names) if (name in peers && !isInstalled(name)) say(`${name} is left out: it is not installed`);
const load = async (name) => (await import(`./adapters/${name}.js`)).default;
const adapters = await Promise.all(
  ['blank', ...names.filter((name) => !(name in peers) || isInstalled(name))].map(load),
);
const measures = [weight, firstVisit, returnVisit, ...accepting, ...scaling].filter(({ name }) =>
  isWanted(options.only, name),
);

const [{ launchOptions }] = findBrowsers('chromium');
const browser = await puppeteer.launch({ ...launchOptions, defaultViewport: { width: 1280, height: 800 } });
const site = await serveSite(adapters);
const results = [];
for (const measure of measures) results.push(await interleave(measure));
const version = await browser.version();
await Promise.all([browser.close(), site.close()]);

const told = process.argv.slice(2).filter((option) => !option.startsWith('--write'));
const command = ['npm run bench', ...(told.length > 0 ? ['--', ...told] : [])].join(' ');
const day = new Date().toISOString().slice(0, 10);
const text = `\`${command}\`, ${day}: medians of ${options.n} interleaved runs (of a third where it scales, but for 5,000 scripts), ${version}, processor
slowed down 4×, ${availableParallelism()} cores.

${table(adapters, results)}`;
console.log(text);
if (options.write) await writeInto('README.md', options.write, text);

/** Runs a measure with each adapter in turn, over and over, so that what else the machine does is shared by all. */
async function interleave({ rows, runs, run, takes = () => true }) {
  const taken = new Map(adapters.filter(takes).map((adapter) => [adapter.name, []]));
  const once = async (adapter) => {
    const before = taken.get(adapter.name);
    // What failed is not tried again.
    if (before?.includes('failed') ?? true) return;
    try {
      before.push(await run({ browser, site }, adapter));
    } catch (error) {
      say(`${adapter.name} failed: ${error.message}`);
      before.push('failed');
    }
  };
  for (let i = 0; i < runs(Number(options.n)); i++) for (const adapter of adapters) await once(adapter);
  say(Object.keys(rows)[0]);
  return { rows, taken };
}
