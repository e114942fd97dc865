/** Something that a script of the page stored. */
export interface Write {
    readonly kind: 'cookie' | 'localStorage' | 'sessionStorage';
    readonly name: string;
    /** The script and line: below the page's own host as a path. Empty where the engine does not tell. */
    readonly by: string;
    /** How long it lives, where the script said so. */
    readonly duration?: string | undefined;
}
/**
 * Tells of every cookie and every item of web storage that a script of this page sets. It stands in the way of
 * `document.cookie` and `setItem`, since the moment of writing is the only one at which a browser tells who writes; a
 * look at what is stored comes later and names nobody. Each call goes on to the browser first, and what is told of it
 * cannot fail it. Returns what puts everything back.
 */
export declare function watchWrites(tell: (write: Write) => void): () => void;
