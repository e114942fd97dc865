import type { Block } from '../document.js';
import type { Entry } from '../outline.js';
import { type TreeElement, type TreeNode } from './tree-node.js';
import type { Writing } from './writing.js';
/** Blocks in their order. Clauses that follow one another are the items of one list. */
export declare function writeBlocks(blocks: readonly Block[], entries: readonly Entry[], writing: Writing): TreeNode[];
/** A section, or a clause as an item of a list. */
export declare function writeClause(entry: Entry, writing: Writing): TreeElement;
