import { createServer } from 'node:http';
import { canonical } from './chain.js';
import { findMistake } from './check-receipt.js';
import { BusyError, groupCommits } from './group-commits.js';

const PATH = '/receipts';
/** Bytes of a body. A receipt of 20 services has 1 to 2 KiB. */
const LARGEST = 16 * 1024;
/** Seconds for which a browser need not ask again whether it may post. */
const PREFLIGHT = 86_400;

/** An answer other than success. A browser gives up a receipt at 400, 409, 413 and 422, and keeps it at any other. */
class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    Object.assign(this, { status, headers });
  }
}

/**
 * A server that takes receipts at `POST /receipts`. 201 where a receipt is stored, 200 where it was already: both say
 * its place in the chain, and neither is sent before the row is safe on disk. It reads no cookie, and neither stores nor
 * logs an address.
 *
 * @param store of open-store.js
 * @param origins those of pages on other origins that may post here, such as `https://www.example.com`
 */
export function createReceiver(store, origins = []) {
  const commit = groupCommits(store.append);

  async function answer(request) {
    const { method, url = '' } = request;
    if (url.split('?')[0] !== PATH) throw new Refusal(404, `receipts are taken at ${PATH}`);
    if (method === 'OPTIONS') return { status: 204 };
    if (method !== 'POST') throw new Refusal(405, 'post receipts', { allow: 'POST, OPTIONS' });
    // Which a form of another site cannot send.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
      throw new Refusal(415, 'receipts are application/json');
    }
    const receipt = parse(await readBody(request));
    const { seq, hash, isNew, isTaken } = await commit({
      id: receipt.id,
      received: new Date().toISOString(),
      receipt: canonical(receipt),
    });
    if (isTaken) throw new Refusal(409, 'another receipt has this id');
    return { status: isNew ? 201 : 200, body: { id: receipt.id, seq, hash } };
  }

  return createServer({ requestTimeout: 20_000, headersTimeout: 10_000 }, async (request, response) => {
    const { status, body, headers } = await answer(request).catch(asAnswer);
    response.writeHead(status, {
      ...corsHeaders(request.headers.origin, origins),
      ...headers,
      'cache-control': 'no-store',
      ...(body && { 'content-type': 'application/json' }),
      // What was not read to its end is not worth reading.
      ...(!request.complete && { connection: 'close' }),
    });
    response.end(body && JSON.stringify(body));
  });
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > LARGEST) throw new Refusal(413, `a receipt has at most ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parse(text) {
  let receipt;
  try {
    receipt = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'found no JSON');
  }
  // A page may be ahead of its server, which will understand it one day.
  if (receipt?.schema > 1) throw new Refusal(501, `schema: found ${receipt.schema}, known: 1`);
  const mistake = findMistake(receipt);
  if (mistake) throw new Refusal(422, mistake);
  return receipt;
}

function asAnswer(error) {
  if (error instanceof Refusal) return { status: error.status, headers: error.headers, body: { error: error.message } };
  // Nobody waits for the answer to what was broken off.
  if (!(error instanceof BusyError) && error.code !== 'ECONNRESET') console.error(error);
  return { status: 503, headers: { 'retry-after': '5' }, body: { error: 'not stored, try again' } };
}

/** The Fetch standard's CORS protocol, for pages on another origin; those of the same need none. */
function corsHeaders(origin, origins) {
  if (origins.length === 0) return {};
  if (!origins.includes(origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': String(PREFLIGHT),
  };
}
