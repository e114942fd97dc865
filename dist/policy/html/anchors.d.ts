import type { Entry } from '../outline.js';
/** The ids in a document's markup. No two are the same, so a link is never ambiguous. */
export interface Anchors {
    /** The ids of a clause: its own, then its older ones that nothing else has. */
    readonly idsOf: ReadonlyMap<Entry, readonly string[]>;
    /** The clause that an id or an older one belongs to. */
    readonly ownerOf: ReadonlyMap<string, Entry>;
}
/** Where two clauses have the same id, the first keeps it and the second is `id-2`. */
export declare function anchorsOf(entries: readonly Entry[]): Anchors;
