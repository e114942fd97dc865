import type { BlockContext } from './policy-blocks.js';
/**
 * Adds to the list of versions a button that shows what changed since the one that the visitor's record is about, or
 * where there is none or it is the newest, since the one before. The comparison is fetched when it is wanted.
 *
 * @returns what ends it
 */
export declare function compareButton(block: HTMLElement, context: BlockContext): () => void;
