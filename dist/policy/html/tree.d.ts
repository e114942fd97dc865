import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { PolicyDocument } from '../document.js';
import type { TreeNode } from './tree-node.js';
import type { LiveWriter } from './writing.js';
export type { TreeElement, TreeNode } from './tree-node.js';
/** How a policy is written as a tree. */
export interface TreeOptions {
    /** Level of the title's heading, 1 to 6. Default 1. What is below it has the next ones. */
    readonly headingLevel?: number;
    /** The texts around the policy, in its language. Default English. */
    readonly texts?: PolicyTexts;
    /** Makes what is in the live blocks: `liveWriter` of its own file, which few policies need. Without it they are empty. */
    readonly live?: LiveWriter | undefined;
}
/** What any policy becomes inside its element. One that was read from a plain text needs no more than `writePolicy`. */
export declare function policyTree(document: PolicyDocument, { headingLevel, texts, live }?: TreeOptions): readonly TreeNode[];
