// npm run verify: follows the whole chain, and says where it is broken.
// npm run verify -- 61234:3fb1…: also whether that row, noted on another day, is still the one it was.
import { followChain } from './chain.js';
import { openStore } from './open-store.js';

const [noted] = process.argv.slice(2);
const nameOf = ({ seq, hash }) => `${seq}:${hash}`;
let isFound = !noted;

const store = await openStore();
async function* watched() {
  for await (const row of store.rows()) {
    isFound ||= nameOf(row) === noted;
    yield row;
  }
}
const { count, first, last, problem } = await followChain(watched());
await store.close();

console.log(count > 0 ? `${count} receipts, from row ${first.seq} to ${nameOf(last)}` : 'no receipts');
if (problem) console.error(`broken at ${problem}`);
else if (!isFound) console.error(`broken: ${noted} is not there`);
process.exitCode = problem || !isFound ? 1 : 0;
