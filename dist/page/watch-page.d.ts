/** Calls back whenever nodes come or go, and when the page is parsed. Returns what ends it. */
export declare function watchPage(callback: (records: readonly MutationRecord[]) => void): () => void;
