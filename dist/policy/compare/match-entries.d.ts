import type { Entry } from '../outline.js';
/** A clause as it was and as it is: one of the two where it was removed or added. */
export interface Match {
    readonly was?: Entry | undefined;
    readonly is?: Entry | undefined;
}
/**
 * Finds each clause of an older document in a newer one: by an id that it has or had, by its text, and then among the
 * clauses of the same clause as the most alike, else by its place. In the order of the newer document; what was removed
 * follows what it followed.
 *
 * @param before the older document as a clause
 * @param after the newer document as a clause
 * @param ownerOf the older clauses by their ids
 * @param textOf what the clauses say themselves
 */
export declare function matchEntries(before: Entry, after: Entry, ownerOf: ReadonlyMap<string, Entry>, textOf: ReadonlyMap<Entry, string>): readonly Match[];
