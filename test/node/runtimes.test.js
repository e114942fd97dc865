// What servers run on beside Node gives what Node gives. `npm ci` in test/frameworks/ installs them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { build } from 'esbuild';
import { modules, ROOT } from './entries.js';
import { fetchExample } from './server-examples.js';

const RECORDS = `${ROOT}test/records/`;
const INSTALLED = `${ROOT}test/frameworks/node_modules/`;

const records = readdirSync(RECORDS).flatMap((file) => JSON.parse(readFileSync(RECORDS + file, 'utf8')).records);
const consents = [
  [null, { categories: ['analytics'] }, 0],
  ...records.map(({ text, config, record }) => [`privacy=${text}`, config, Date.parse(record.time) + 864e5]),
];
const time = new Date().toISOString();
const requests = [
  {},
  { 'x-region': 'US' },
  { cookie: `privacy=1/3/${time}/custom/opt-in/en//!analytics.!marketing/`, 'x-region': 'US' },
];

/** Imports every module, reads every record, and has the example of README.md answer. */
const program = `
  ${modules.map(({ name }, index) => `import * as module${index} from '${name}';`).join('\n')}
  import { shouldAsk } from 'privacy-elements/server';
  ${fetchExample.replace('export default', 'const worker =')}
  export const answers = async () => ({
    names: [${modules.map((_, index) => `module${index}`).join()}].map((one) => Object.keys(one).sort()),
    consents: ${JSON.stringify(consents)}.map((request) => {
      const consent = readConsent(...request);
      return { ...consent, asked: shouldAsk(consent) };
    }),
    responses: await Promise.all(${JSON.stringify(requests)}.map(async (headers) =>
      (await worker.fetch(new Request('https://shop.example/', { headers }))).json())),
  });`;

const run = (path, ...args) => {
  const input = `${program}\nconsole.log(JSON.stringify(await answers()));`;
  return JSON.parse(execFileSync(path, [...args, '-'], { cwd: ROOT, input, encoding: 'utf8' }));
};

/** In one file, as edge runtimes take a program, in a world that has what they have. */
async function runAtEdge() {
  const { EdgeVM } = createRequire(INSTALLED)('@edge-runtime/vm');
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    platform: 'node',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const json = await new EdgeVM().evaluate(`${outputFiles[0].text}\nprogram.answers().then(JSON.stringify)`);
  return JSON.parse(json);
}

const inNode = run(process.execPath, '--input-type=module');

for (const [name, file, answers] of [
  // It may read no file, reach no network, and know of its environment what React and Vue ask for.
  ['Deno', '.bin/deno', (path) => run(path, 'run', '--no-prompt', '--allow-env=NODE_ENV')],
  ['Bun', '.bin/bun', (path) => run(path, 'run')],
  ['an edge runtime', '@edge-runtime/vm', runAtEdge],
]) {
  const path = INSTALLED + file;
  it(`${name} imports every module, and answers as Node does`, { skip: !existsSync(path) }, async () => {
    assert.deepEqual(await answers(path), inNode);
  });
}
