import type { Block, Regime } from '../document.js';
import type { Entry } from '../outline.js';
import { tableOf } from './table.js';
import { runsOf } from './text-runs.js';
import { element, type TreeElement, type TreeNode } from './tree-node.js';
import { fill } from '../words.js';
import type { Writing } from './writing.js';

const REGIMES: Readonly<Record<Regime, string>> = {
  gdpr: 'GDPR',
  'uk-gdpr': 'UK GDPR',
  ccpa: 'CCPA',
  lgpd: 'LGPD',
  'quebec-25': 'Québec Law 25',
  pipl: 'PIPL',
};

/** Blocks in their order. Clauses that follow one another are the items of one list. */
export function writeBlocks(blocks: readonly Block[], entries: readonly Entry[], writing: Writing): TreeNode[] {
  const nodes: TreeNode[] = [];
  let items: TreeNode[] | undefined;
  let at = 0;
  for (const block of blocks) {
    if (block.type !== 'clause') {
      items = undefined;
      nodes.push(writeBlock(block, writing));
      continue;
    }
    if (!items) nodes.push(element('ol', (items = []), { role: 'list' }));
    // The introduction is not numbered, and has no entries.
    const { id = '', label = '' } = block;
    items.push(writeClause(entries[at++] ?? { clause: block, id, label, depth: 1, children: [] }, writing));
  }
  return nodes;
}

/** A section, or a clause as an item of a list. */
export function writeClause(entry: Entry, writing: Writing): TreeElement {
  const { clause, label, depth, children } = entry;
  const { heading, lead, text, regimes, body = [] } = clause;
  const { anchors, headingLevel, say, texts } = writing;
  const [id, ...aliases] = anchors.idsOf.get(entry) ?? [];
  const nodes: TreeNode[] = aliases.map((alias) => element('a', [], { id: alias }));
  if (regimes) {
    const names = regimes.map((regime) => REGIMES[regime]).join(', ');
    nodes.push(element('p', [fill(texts.onlyFor, { label: names })], { 'data-part': 'regimes' }));
  }
  let pieces: TreeNode[][] = label ? [[element('a', [say(label)], { 'data-label': '', href: id && `#${id}` })]] : [];
  if (heading) {
    const level = Math.min(6, headingLevel + depth + 1);
    nodes.push(element(`h${level}`, joined([...pieces, runsOf(heading, writing)])));
    pieces = [];
  }
  if (lead) pieces.push([element('strong', runsOf(lead, writing))]);
  if (text) pieces.push(runsOf(text, writing));
  if (pieces.length > 0) nodes.push(element('p', joined(pieces)));
  return element(depth ? 'li' : 'section', [...nodes, ...writeBlocks(body, children, writing)], {
    id,
    'data-regimes': regimes?.join(' '),
  });
}

/** Pieces with a space between. */
const joined = (pieces: readonly (readonly TreeNode[])[]): TreeNode[] =>
  pieces.flatMap((piece, at) => (at > 0 ? [' ', ...piece] : piece));

function writeBlock(block: Exclude<Block, { type: 'clause' }>, writing: Writing): TreeNode {
  switch (block.type) {
    case 'paragraph':
      return element('p', runsOf(block.text, writing));
    case 'list':
      return element(
        'ul',
        block.items.map((item) => element('li', runsOf(item, writing))),
      );
    case 'table':
      return tableOf(
        runsOf(block.caption, writing),
        block.head.map((cell) => runsOf(cell, writing)),
        block.rows.map((row) => row.map((cell) => runsOf(cell, writing))),
      );
    default:
      return element('div', writing.live(block, writing), {
        'data-block': block.type,
        'data-categories': block.type === 'cookies' ? block.categories?.join(' ') : undefined,
      });
  }
}
