/** A search within the text of an element. */
export interface Search {
    /** Looks for words as soon as there is time. Their number; undefined where something else is wanted by then. */
    readonly find: (words: string) => Promise<number | undefined>;
    /** Goes so many matches on or back, around the ends. The place of the one that is reached, from 1. */
    readonly go: (steps: number) => number;
    /** Takes all marks away. */
    readonly clear: () => void;
    /** To be called when the text has changed. */
    readonly forget: () => void;
}
/**
 * Prepares a search.
 *
 * @param reveal makes a place in the text visible
 */
export declare function searchIn(host: HTMLElement, reveal: (node: Node) => void): Search;
