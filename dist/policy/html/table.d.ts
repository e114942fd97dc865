import { type TreeNode } from './tree-node.js';
type Cell = readonly TreeNode[];
/** A table that scrolls by itself where it is too wide, also by keyboard. */
export declare function tableOf(caption: Cell, head: readonly Cell[], rows: readonly (readonly Cell[])[]): TreeNode;
export {};
