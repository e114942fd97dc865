import { flatten } from '../flatten.js';
import type { Entry } from '../outline.js';

/** The ids in a document's markup. No two are the same, so a link is never ambiguous. */
export interface Anchors {
  /** The ids of a clause: its own, then its older ones that nothing else has. */
  readonly idsOf: ReadonlyMap<Entry, readonly string[]>;
  /** The clause that an id or an older one belongs to. */
  readonly ownerOf: ReadonlyMap<string, Entry>;
}

/** Where two clauses have the same id, the first keeps it and the second is `id-2`. */
export function anchorsOf(entries: readonly Entry[]): Anchors {
  const ownerOf = new Map<string, Entry>();
  const idsOf = new Map<Entry, readonly string[]>();
  const all = flatten(entries);
  for (const entry of all) {
    let { id } = entry;
    for (let number = 2; ownerOf.has(id); number++) id = `${entry.id}-${number}`;
    ownerOf.set(id, entry);
    idsOf.set(entry, [id]);
  }
  for (const entry of all) {
    const free = entry.clause.aliases?.filter((id) => !ownerOf.has(id) && ownerOf.set(id, entry)) ?? [];
    idsOf.set(entry, [...(idsOf.get(entry) ?? []), ...free]);
  }
  return { idsOf, ownerOf };
}
