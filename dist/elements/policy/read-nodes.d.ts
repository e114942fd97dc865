import type { ReadNode } from '../../policy/html/canonical-text.js';
/** Nodes of the DOM as `canonicalText` reads them, one after the other: nothing is copied. */
export declare function readNodes(nodes: Iterable<Node>): Generator<ReadNode>;
