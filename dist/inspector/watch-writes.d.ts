import type { StoreKind } from './sighting.js';
/** Something that a script of the page stored, or a database or cache that it opened. */
export interface Write {
    readonly kind: StoreKind;
    readonly name: string;
    /** The script and line: below the page's own host as a path. Empty where the engine does not tell. */
    readonly by: string;
    /** How long it lives, where the script said so. */
    readonly duration?: string | undefined;
}
/**
 * Tells of every cookie and every item of web storage that a script of this page sets, and of every database and cache
 * that it opens. It stands in the way of `document.cookie`, `setItem` and `open`, since the moment of writing is the only
 * one at which a browser tells who writes; a look at what is stored comes later and names nobody, and an answer to it may
 * know of what came after it. Each call goes on to the browser first, and what is told of it cannot fail it. Returns what
 * puts everything back.
 */
export declare function watchWrites(tell: (write: Write) => void): () => void;
