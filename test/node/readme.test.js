// The examples in README.md for servers, run in Node.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from './entries.js';
import { fetchExample, nodeExample } from './server-examples.js';

const time = new Date().toISOString();
const cookie = (choices) => `privacy=1/3/${time}/custom/opt-in/en//${choices}/`;

// Inside the package, whose name it may import.
const folder = mkdtempSync(`${ROOT}test/node/readme-`);
after(() => rmSync(folder, { recursive: true }));
const run = (name, code) => {
  const file = join(folder, name);
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
};

describe('the example for node:http', () => {
  let server;
  before(async () => {
    ({ server } = await run(
      'node.js',
      nodeExample.replace('8080', '0').replace('const server', 'export const server'),
    ));
  });
  after(() => server.close());
  const get = async (headers) => (await fetch(`http://localhost:${server.address().port}/`, { headers })).text();

  it('asks who has not answered, and prepares for it', async () => {
    const html = await get({});
    assert.match(html, /modulepreload/);
    assert.match(html, /data-consent="analytics"/);
    assert.doesNotMatch(html, /offers\.jpg/);
  });
  it('leaves out what was refused, and prepares nothing', async () => {
    const html = await get({ cookie: cookie('!analytics.marketing') });
    assert.doesNotMatch(html, /modulepreload|analytics\.js/);
    assert.match(html, /offers\.jpg/);
  });
  it('hears Global Privacy Control, and tells the page', async () => {
    const html = await get({ cookie: cookie('!analytics.marketing'), 'sec-gpc': '1' });
    assert.doesNotMatch(html, /offers\.jpg/);
    assert.match(html, /"secGpc":true/);
  });
});

describe('the example for a fetch handler', () => {
  const get = async (headers) => {
    const { default: worker } = await run('fetch.js', fetchExample);
    return (await worker.fetch(new Request('https://shop.example/', { headers }))).json();
  };

  it('answers by the cookie and the region', async () => {
    assert.deepEqual(await get({}), { ads: false, asked: 'first' });
    assert.deepEqual(await get({ 'x-region': 'US' }), { ads: true, asked: 'first' });
    assert.deepEqual(await get({ cookie: cookie('!analytics.!marketing'), 'x-region': 'US' }), {
      ads: false,
      asked: 'no',
    });
  });
});
