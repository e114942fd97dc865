import type { StorageKind } from '../core/config.js';
/** One place where a browser keeps things for a page. */
export interface Place {
    /** The names of what is there. Throws where the page may not look, as in a sandboxed frame. */
    readonly names: () => readonly string[] | Promise<readonly string[]>;
    /** Deletes what has a name, as far as that can be done. */
    readonly remove: (name: string) => unknown;
}
/** The places that a script can look into, by the kinds of a storage item. */
export declare const STORAGES: Readonly<Record<StorageKind, Place>>;
