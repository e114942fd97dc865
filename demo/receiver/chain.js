// The chain: each row's hash covers the row before, so that no row can be changed, taken out or put in between without
// every later hash being another.
import { createHash } from 'node:crypto';

/** What the first row has for the hash before it. */
const START = '0'.repeat(64);

/** The one text of a receipt: keys sorted, no spaces (RFC 8785, whose rules for numbers our whole ones need not). */
export const canonical = (value) =>
  JSON.stringify(value, (key, inner) =>
    Object(inner) === inner ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

/** SHA-256 of a row, in hexadecimal. Neither of its texts has a line break in it. */
export const hashOf = ({ previous, seq, received, receipt }) =>
  createHash('sha256').update([previous, seq, received, receipt].join('\n')).digest('hex');

/**
 * Appends entries (`id`, `received`, `receipt`) behind the last row, `head`. What is there already stays as it is.
 *
 * @param known the rows that have one of these ids
 * @returns `rows` to be stored, and for each entry an answer: its row (`seq`, `hash`), and whether it `isNew` or, by
 *   another receipt of the same id, `isTaken`
 */
export function append(entries, head, known) {
  const byId = new Map(known.map((row) => [row.id, row]));
  const rows = [];
  let { seq, hash } = head ?? { seq: 0, hash: START };
  const answers = entries.map((entry) => {
    const found = byId.get(entry.id);
    if (found) return { seq: found.seq, hash: found.hash, isNew: false, isTaken: found.receipt !== entry.receipt };
    const row = { ...entry, seq: ++seq, previous: hash };
    row.hash = hash = hashOf(row);
    byId.set(row.id, row);
    rows.push(row);
    return { seq, hash, isNew: true, isTaken: false };
  });
  return { rows, answers };
}

/**
 * Follows a chain from its oldest row.
 *
 * @param rows in order, all or from any row on: older ones may be gone, since storage is limited in time (GDPR Art. 5(1)(e))
 * @returns how many rows were sound, the first and the last of them, and what is wrong with the next, if anything
 */
export async function followChain(rows) {
  let count = 0;
  let first;
  let last;
  for await (const row of rows) {
    const problem = findProblem(row, last);
    if (problem) return { count, first, last, problem: `row ${row.seq}: ${problem}` };
    first ??= row;
    last = row;
    count++;
  }
  return { count, first, last };
}

function findProblem(row, last) {
  if (last && row.seq !== last.seq + 1) return `follows row ${last.seq}`;
  if (last ? row.previous !== last.hash : row.seq === 1 && row.previous !== START)
    return 'is not chained to the row before';
  if (row.hash !== hashOf(row)) return 'was changed';
  if (JSON.parse(row.receipt).id !== row.id) return 'has the id of another receipt';
  return undefined;
}
