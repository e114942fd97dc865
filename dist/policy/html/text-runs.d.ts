import type { Text } from '../document.js';
import { type TreeElement, type TreeNode } from './tree-node.js';
import type { Writing } from './writing.js';
/** A link; its text alone where the address is none that a policy may link to. */
export declare function link(text: string, to: string, attributes?: TreeElement['attributes']): TreeElement;
/** A text with what is in it: emphasis, links, and the labels that clauses have now. */
export declare function runsOf(text: Text, { say, anchors }: Writing): TreeNode[];
