// The examples in README.md for servers, run in Node.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL, URLSearchParams } from 'node:url';
import { ROOT } from './entries.js';
import { bannerExample, fetchExample, nodeExample } from './server-examples.js';

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

describe('the example with the banner in the page', () => {
  const send = async (headers, body) => {
    const { default: worker } = await run('banner.js', bannerExample);
    const method = body ? 'POST' : 'GET';
    return worker.fetch(new Request('https://shop.example/shoes?size=40', { method, headers, body }));
  };
  const answer = async (site, html) => {
    const [, asked] = /name="asked" value="([^"]+)"/.exec(html);
    return send({ 'sec-fetch-site': site }, new URLSearchParams({ asked, answer: 'reject' }));
  };

  it('asks, is answered without a script, and asks no more', async () => {
    const response = await send({});
    const html = await response.text();
    const [, nonce] = /style-src 'nonce-([^']+)'/.exec(response.headers.get('content-security-policy'));
    assert.ok(html.includes(`<style nonce="${nonce}">`));
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const back = await answer('same-origin', html);
    assert.deepEqual([back.status, back.headers.get('location')], [303, 'https://shop.example/shoes?size=40']);
    const [cookie] = back.headers.getSetCookie();
    assert.match(
      cookie,
      /^privacy=1\/3\/[^;]+\/reject\/opt-in\/en\/[\da-f]{64}\/!analytics\.!marketing\/; .*; secure$/,
    );
    const again = await send({ cookie: cookie.split(';')[0] });
    assert.doesNotMatch(await again.text(), /<privacy-banner/);
    assert.equal(again.headers.get('cache-control'), 'private');
  });
  it('takes no answer from another site', async () => {
    const back = await answer('cross-site', await (await send({})).text());
    assert.deepEqual([back.status, back.headers.getSetCookie()], [303, []]);
  });
});
