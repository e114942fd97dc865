// npm test: the receiver with SQLite, and with PostgreSQL too where DATABASE_URL names one. There it works in schemas of its
// own, which it drops.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import pg from 'pg';
import { canonical } from './chain.js';
import { openStore } from './open-store.js';
import { sampleReceipt } from './sample-receipt.js';

const { DATABASE_URL } = process.env;
const script = (name) => fileURLToPath(new URL(name, import.meta.url));
const running = new Set();
const ends = [];
after(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const end of ends.reverse()) await end();
});

/** What the environment names as an empty SQLite store, and how to break into it. */
async function sqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  ends.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'deep', 'receipts.db');
  const exec = async (sql) => {
    const db = new Database(file);
    try {
      db.exec(sql);
    } finally {
      db.close();
    }
  };
  return {
    env: { SQLITE_FILE: file },
    exec,
    unlock: 'DROP TRIGGER receipts_no_update; DROP TRIGGER receipts_no_delete;',
  };
}

/** The same for PostgreSQL. */
async function postgres() {
  const schema = `receiver_${Math.random().toString(36).slice(2)}`;
  const url = new URL(DATABASE_URL);
  url.searchParams.set('options', `-c search_path=${schema}`);
  const exec = async (sql) => {
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await exec(`CREATE SCHEMA ${schema}`);
  ends.push(() => exec(`DROP SCHEMA ${schema} CASCADE`));
  return { env: { DATABASE_URL: url.href }, exec, unlock: 'DROP TRIGGER receipts_stay ON receipts;' };
}

/** Starts a receiver as a process of its own. */
async function startReceiver(env) {
  const child = spawn(process.execPath, [script('server.js')], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const url = /http:\S+(?=,)/.exec(line)[0];
  return {
    url,
    send: (body, options = {}) =>
      fetch(url, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...options.headers },
      }),
    async end(signal = 'SIGTERM') {
      child.kill(signal);
      if (running.has(child)) await once(child, 'exit');
    },
  };
}

const isRefused = ({ message }) => message.includes('append-only');

async function verify(env, ...args) {
  const child = spawn(process.execPath, [script('verify.js'), ...args], { env: { PATH: process.env.PATH, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { isSound: code === 0, output };
}

async function readRows(env) {
  const store = await openStore(env);
  const rows = [];
  for await (const row of store.rows()) rows.push(row);
  await store.close();
  return rows;
}

describe('what the receiver answers', async () => {
  const { env } = await sqlite();
  const { url, send } = await startReceiver({ ...env, ORIGINS: 'https://www.example.com https://example.com' });

  const without = (key) => {
    const receipt = sampleReceipt();
    delete receipt[key];
    return receipt;
  };
  const wrong = {
    'no object': ['[]', 422, /no object/],
    'no JSON': ['{', 400, /no JSON/],
    nothing: ['', 400, /no JSON/],
    'too much': [JSON.stringify({ ...sampleReceipt(), host: 'a'.repeat(16_384) }), 413, /16384/],
    'a key too many': [{ ...sampleReceipt(), ip: '192.0.2.1' }, 422, /"ip"/],
    'no id': [without('id'), 422, /^id: found undefined/],
    'no choices': [without('choices'), 422, /^choices/],
    'a choice of another kind': [{ ...sampleReceipt(), choices: { ads: true } }, 422, /^choices/],
    'a time that never was': [{ ...sampleReceipt(), time: '2026-02-30T00:00:00.000Z' }, 422, /^time/],
    'an action that is none': [{ ...sampleReceipt(), action: 'implied' }, 422, /^action/],
    'a host with a path': [{ ...sampleReceipt(), host: 'example.com/who' }, 422, /^host/],
    'a form of tomorrow, which browsers keep': [{ ...sampleReceipt(), schema: 2 }, 501, /^schema/],
  };
  for (const [name, [body, status, message]] of Object.entries(wrong)) {
    it(`refuses ${name}`, async () => {
      const response = await send(body);
      assert.equal(response.status, status);
      assert.match((await response.json()).error, message);
    });
  }

  it('takes what is posted as JSON to its one address', async () => {
    assert.equal((await send(sampleReceipt(), { headers: { 'content-type': 'text/plain' } })).status, 415);
    assert.equal((await fetch(url)).status, 405);
    assert.equal((await fetch(`${url}/1`, { method: 'POST' })).status, 404);
    for (const optional of ['policyVersion', 'policySha256', 'subject']) {
      assert.equal((await send(without(optional))).status, 201);
    }
  });

  it('lets pages of the configured origins post, and no others', async () => {
    const ask = (origin) => fetch(url, { method: 'OPTIONS', headers: { origin } });
    const allowed = await ask('https://example.com');
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://example.com');
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'content-type');
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    assert.equal((await ask('https://example.org')).headers.get('access-control-allow-origin'), null);
    const answer = await send(sampleReceipt(), { headers: { origin: 'https://www.example.com' } });
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://www.example.com');
  });
});

for (const [name, makeStore] of Object.entries({ SQLite: sqlite, PostgreSQL: postgres })) {
  describe(name, { skip: makeStore === postgres && !DATABASE_URL && 'no DATABASE_URL' }, () => {
    it('keeps the receipt, when it came, and nothing about who sent it', async () => {
      const { env } = await makeStore();
      const receiver = await startReceiver(env);
      const receipt = sampleReceipt();
      const answer = await receiver.send(receipt, { headers: { cookie: 'a=1', 'x-forwarded-for': '192.0.2.1' } });
      assert.equal(answer.status, 201);
      await receiver.end();
      const [row, ...others] = await readRows(env);
      assert.deepEqual(await answer.json(), { id: receipt.id, seq: 1, hash: row.hash });
      assert.equal(others.length, 0);
      // libsql adds how long it took.
      const columns = Object.keys(row).filter((key) => key !== '_metadata');
      assert.deepEqual(columns, ['seq', 'id', 'received', 'receipt', 'previous', 'hash']);
      assert.equal(row.receipt, canonical(receipt));
      assert.deepEqual(JSON.parse(row.receipt), receipt);
    });

    it('answers the same to a receipt that it has, and refuses another of its id', async () => {
      const receiver = await startReceiver((await makeStore()).env);
      const receipt = sampleReceipt();
      const first = await receiver.send(receipt);
      const again = await receiver.send(Object.fromEntries(Object.entries(receipt).reverse()));
      assert.deepEqual([first.status, again.status], [201, 200]);
      assert.deepEqual(await again.json(), await first.json());
      assert.equal((await receiver.send({ ...receipt, action: 'none' })).status, 409);
      await receiver.end();
    });

    it('has 1,000 rows after 1,000 receipts that came three times each, at two processes', async () => {
      const { env } = await makeStore();
      const receivers = [await startReceiver(env), await startReceiver(env)];
      const receipts = Array.from({ length: 1000 }, sampleReceipt);
      const answers = await Promise.all(
        [0, 1, 1].flatMap((at) => receipts.map(async (one) => (await receivers[at].send(one)).status)),
      );
      for (const receiver of receivers) await receiver.end();
      assert.equal(answers.filter((status) => status === 201).length, 1000);
      assert.equal(answers.filter((status) => status === 200).length, 2000);
      const rows = await readRows(env);
      assert.deepEqual(rows.map(({ id }) => id).sort(), receipts.map(({ id }) => id).sort());
      assert.equal((await verify(env)).isSound, true);
    });

    it('loses nothing that it acknowledged, killed 20 times under load', async () => {
      const { env } = await makeStore();
      const acknowledged = new Map();
      const unanswered = new Map();
      for (let round = 0; round < 20; round++) {
        const receiver = await startReceiver(env);
        const before = acknowledged.size;
        let isOver = false;
        const visit = async () => {
          while (!isOver) {
            const receipt = sampleReceipt();
            unanswered.set(receipt.id, receipt);
            try {
              const response = await receiver.send(receipt);
              if (response.status !== 201) throw new Error(String(response.status));
              acknowledged.set(receipt.id, await response.json());
              unanswered.delete(receipt.id);
            } catch {
              return;
            }
          }
        };
        const visits = Array.from({ length: 32 }, visit);
        while (acknowledged.size < before + 50 + Math.random() * 100) await new Promise((done) => setTimeout(done, 1));
        await receiver.end('SIGKILL');
        isOver = true;
        await Promise.all(visits);
      }
      const { isSound, output } = await verify(env);
      assert.equal(isSound, true, output);
      const rows = new Map((await readRows(env)).map((row) => [row.id, row]));
      for (const [id, { seq, hash }] of acknowledged) {
        assert.deepEqual([rows.get(id)?.seq, rows.get(id)?.hash], [seq, hash]);
      }
      // What was not acknowledged comes again, whether it was stored or not.
      assert.ok(unanswered.size > 0);
      const receiver = await startReceiver(env);
      for (const receipt of unanswered.values()) assert.ok((await receiver.send(receipt)).ok);
      await receiver.end();
      assert.equal((await readRows(env)).length, acknowledged.size + unanswered.size);
      assert.equal((await verify(env)).isSound, true);
    });

    it('lets no row be changed or deleted, and finds where somebody did all the same', async () => {
      const { env, exec, unlock } = await makeStore();
      const receiver = await startReceiver(env);
      for (let index = 0; index < 5; index++) await receiver.send(sampleReceipt());
      await receiver.end();
      const change = `UPDATE receipts SET receipt = replace(receipt, 'opt-in', 'opt-out') WHERE seq = 3`;
      await assert.rejects(exec(change), isRefused);
      await assert.rejects(exec('DELETE FROM receipts WHERE seq = 3'), isRefused);

      const noted = (await verify(env)).output.match(/5:[\da-f]{64}/)[0];
      assert.equal((await verify(env, noted)).isSound, true);
      // Whoever owns the table can take the lock off. It is back at the next start.
      const force = (sql) => exec(unlock + sql);
      await force('DELETE FROM receipts WHERE seq = 1');
      assert.equal((await verify(env, noted)).isSound, true, 'what is too old may go');
      await force(change);
      assert.match((await verify(env)).output, /broken at row 3: was changed/);
      await force('DELETE FROM receipts WHERE seq = 3');
      assert.match((await verify(env)).output, /broken at row 4: follows row 2/);
      await force('DELETE FROM receipts WHERE seq > 2');
      assert.equal((await verify(env)).isSound, true);
      assert.match((await verify(env, noted)).output, /broken: 5:[\da-f]+ is not there/);
    });
  });
}

it('needs no more than to read and to insert', { skip: !DATABASE_URL && 'no DATABASE_URL' }, async () => {
  const { env, exec } = await postgres();
  await (await startReceiver(env)).end();
  const role = new URL(env.DATABASE_URL).searchParams.get('options').split('=')[1];
  await exec(`CREATE ROLE ${role} LOGIN; GRANT USAGE ON SCHEMA ${role} TO ${role};
    GRANT SELECT, INSERT ON receipts TO ${role}`);
  ends.push(() => exec(`DROP OWNED BY ${role}; DROP ROLE ${role}`));
  const url = new URL(env.DATABASE_URL);
  url.username = role;
  const receiver = await startReceiver({ DATABASE_URL: url.href });
  assert.equal((await receiver.send(sampleReceipt())).status, 201);
  await receiver.end();
});

it('works on a table with a partition a month', { skip: !DATABASE_URL && 'no DATABASE_URL' }, async () => {
  const { env, exec } = await postgres();
  await exec(readFileSync(new URL('partitions.sql', import.meta.url), 'utf8'));
  const receiver = await startReceiver(env);
  const receipt = sampleReceipt();
  assert.deepEqual([(await receiver.send(receipt)).status, (await receiver.send(receipt)).status], [201, 200]);
  await receiver.end();
  await assert.rejects(exec('DELETE FROM receipts'), isRefused);
  assert.equal((await verify(env)).isSound, true);
  // Its month is out of the table at once, and the rows with it.
  const month = `receipts_${new Date().toISOString().slice(0, 7).replace('-', '_')}`;
  await exec(`ALTER TABLE receipts DETACH PARTITION ${month}`);
  assert.equal((await readRows(env)).length, 0);
});
