import { diffWords } from 'diff';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import { anchorsOf } from '../html/anchors.js';
import { readClauses } from './clause-text.js';
import type { PolicyDocument } from '../document.js';
import { matchEntries } from './match-entries.js';
import { outline, type Entry } from '../outline.js';

/** Some words of a clause. In their order, the same and the added ones are its newer text. */
export interface ChangePart {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** What became of one clause. */
export interface ClauseChange {
  /** Its id in the newer document, in the older one if it was removed. Empty for the title and the introduction. */
  readonly id: string;
  readonly label: string;
  /** Its heading, or what leads its sentence. */
  readonly title?: string;
  /** `moved`: word for word the same, in another clause or under another label. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Its text, a line for each paragraph, item and cell; empty where it was moved. */
  readonly parts: readonly ChangePart[];
}

/**
 * What changed between two versions of a policy, clause by clause, in the order of the newer one. Clauses inside a
 * clause stand for themselves. Of live blocks only rights and contacts are compared, and of links only the words.
 *
 * @param texts the texts around a policy, for the names of rights; without them a right is called by its key
 */
export function compareDocuments(
  older: PolicyDocument,
  newer: PolicyDocument,
  texts?: PolicyTexts,
): readonly ClauseChange[] {
  const before = rootOf(older);
  const after = rootOf(newer);
  const oldIds = anchorsOf(before.children).ownerOf;
  const newIds = anchorsOf(after.children).ownerOf;
  // In both texts the label that a clause has now: a reference to a clause with a new number is no other reference.
  const labelOf = (id: string): string => (newIds.get(id) ?? oldIds.get(id))?.label ?? id;
  const clauses = new Map([
    ...readClauses(before, older, labelOf, texts),
    ...readClauses(after, newer, labelOf, texts),
  ]);
  // Where its lines end is no part of what a clause says.
  const words = new Map([...clauses].map(([entry, { text }]) => [entry, text.replaceAll('\n', ' ')]));
  const holderOf = new Map([...clauses.keys()].flatMap((entry) => entry.children.map((child) => [child, entry])));

  const matches = matchEntries(before, after, oldIds, words);
  const wasOf = new Map(matches.map(({ is, was }) => [is, was]));
  return matches.flatMap(({ was, is }): ClauseChange[] => {
    const entry = (is ?? was) as Entry;
    const { id, label } = entry;
    const { title = '', text = '' } = clauses.get(entry) ?? {};
    const change = (kind: ClauseChange['kind'], parts: readonly ChangePart[]): ClauseChange[] => [
      { id, label, ...(title && { title }), kind, parts },
    ];
    if (!was) return change('added', text ? [{ text, kind: 'added' }] : []);
    if (!is) return change('removed', text ? [{ text, kind: 'removed' }] : []);
    if (words.get(was) !== words.get(is)) return change('changed', partsOf(clauses.get(was)?.text ?? '', text));
    const holder = holderOf.get(is);
    const isMoved = was.label !== label || (holder && wasOf.get(holder)) !== holderOf.get(was);
    return isMoved ? change('moved', []) : [];
  });
}

/** The document as a clause: its title is the heading, its introduction the text. */
const rootOf = (document: PolicyDocument): Entry => ({
  clause: { type: 'clause', heading: document.title, body: document.intro ?? [] },
  id: '',
  label: '',
  depth: -1,
  children: outline(document),
});

function partsOf(older: string, newer: string): ChangePart[] {
  const intlSegmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return diffWords(older, newer, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
