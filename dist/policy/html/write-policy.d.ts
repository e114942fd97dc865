import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Block, Clause, Paragraph, PolicyDocument, Text } from '../document.js';
import { type Entry } from '../outline.js';
import { type TreeElement, type TreeNode } from './tree-node.js';
/** Writes what a policy can have that was made as data, and one that was read from a plain text has not. */
export interface DataWriter {
    /** A text with what is in it: variables, emphasis, links. */
    readonly runs: (text: Text) => readonly TreeNode[];
    readonly link: (text: string, to: string, attributes: TreeElement['attributes']) => TreeElement;
    /** What stands below the title. */
    readonly dates: readonly TreeNode[];
    /** The attributes of a clause, and what stands above it. */
    readonly marks: (entry: Entry) => {
        attributes: TreeElement['attributes'];
        above: TreeNode[];
    };
    readonly block: (block: Exclude<Block, Clause | Paragraph>) => TreeNode;
}
/** How a policy is written. */
export interface WriteOptions {
    /** Level of the title's heading, 1 to 6. What is below it has the next ones. */
    readonly headingLevel: number;
    /** The texts around the policy, in its language. */
    readonly texts: PolicyTexts;
    /** Left out for a plain text. */
    readonly dataWriter?: ((entries: readonly Entry[], texts: PolicyTexts) => DataWriter) | undefined;
}
/** What a policy becomes inside its element: the same nodes for the string and for the DOM. */
export declare function writePolicy(document: PolicyDocument, { headingLevel, texts, dataWriter }: WriteOptions): readonly TreeNode[];
