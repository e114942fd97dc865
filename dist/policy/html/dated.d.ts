import { type TreeNode } from './tree-node.js';
/** A text with a `{date}` in it, for people and for machines. */
export declare function dated(text: string, date: string, language: string): TreeNode[];
