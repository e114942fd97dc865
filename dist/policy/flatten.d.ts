import type { Entry } from './outline.js';
/** All entries in the order of the text. */
export declare function flatten(entries: readonly Entry[]): readonly Entry[];
