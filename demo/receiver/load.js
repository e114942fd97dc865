// npm run load: posts receipts to a running receiver, and prints how many it took and how long each waited.
// npm run load -- 100000 256 http://localhost:8080/receipts: so many, over so many connections, to that address.
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { sampleReceipt } from './sample-receipt.js';

const [total = '50000', connections = '64', url = 'http://localhost:8080/receipts'] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const waits = [];
const failures = new Map();
let left = Number(total);

/** Resolves with the status, or with what kept it from coming. */
const post = (body) =>
  new Promise((done) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode));
    });
    sent.on('error', ({ code }) => done(code));
    sent.end(body);
  });

async function visit() {
  while (left-- > 0) {
    const body = JSON.stringify(sampleReceipt());
    const start = performance.now();
    const status = await post(body);
    if (status === 201) waits.push(performance.now() - start);
    else failures.set(status, (failures.get(status) ?? 0) + 1);
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: Number(connections) }, visit));
const seconds = (performance.now() - start) / 1000;
agent.destroy();

waits.sort((a, b) => a - b);
const quantile = (part) => `${waits[Math.ceil(part * waits.length) - 1]?.toFixed(1)} ms`;
console.log(`${waits.length} receipts in ${seconds.toFixed(1)} s: ${Math.round(waits.length / seconds)} a second`);
console.log(
  `answered after ${quantile(0.5)} (half), ${quantile(0.95)} (95 %), ${quantile(0.99)} (99 %), ${quantile(1)} (all)`,
);
for (const [status, count] of failures) console.error(`${count} times ${status}`);
process.exitCode = failures.size > 0 ? 1 : 0;
