import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Anchors } from './anchors.js';
import type { LiveBlock, PolicyDocument } from '../document.js';
import type { TreeNode } from './tree-node.js';
/** What a document is written with. */
export interface Writing {
    readonly document: PolicyDocument;
    readonly texts: PolicyTexts;
    readonly anchors: Anchors;
    /** Replaces the variables. Whatever comes from a document goes through it, so that nothing but text does. */
    readonly say: (text: string) => string;
    /** Makes what is in a live block. */
    readonly live: LiveWriter;
}
/** What of a live block is there before a script runs. */
export type LiveWriter = (block: LiveBlock, writing: Writing) => readonly TreeNode[];
