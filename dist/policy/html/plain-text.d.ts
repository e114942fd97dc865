import type { TreeNode } from './tree-node.js';
/** What a reader sees of nodes, without markup. */
export declare const plainText: (nodes: readonly TreeNode[]) => string;
