import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { PolicyDocument } from '../../policy/document.js';
/** What live blocks are made with. */
export interface BlockContext {
    /** The policy as data, where there is one. */
    readonly document?: PolicyDocument;
    /** The texts around a policy. */
    readonly texts: PolicyTexts;
    /** BCP 47 tag of those texts. */
    readonly language: string;
}
/** A visitor asked for a right by a button of the policy: fired under the name that the policy chose. */
export declare class RightEvent extends Event {
    /** Such as `access`. */
    readonly right: string;
    constructor(name: string, right: string);
}
/**
 * Brings the blocks of a policy's text to life, from the consent that runs in the page. What a block holds without a
 * script stays where none runs.
 *
 * @param host what holds the text; the events of rights are fired at it
 * @returns what ends it, and puts back what stood there before
 */
export declare function liveBlocks(host: HTMLElement, context: BlockContext): () => void;
