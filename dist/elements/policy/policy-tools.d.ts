import type { PolicyDocument } from '../../policy/document.js';
import type { PrivacyPolicy } from './policy.js';
/** What stands around the text of a policy, and what it does to the text. */
export interface PolicyTools {
    /** What goes below the title, beside the text, and below it; and the place where something is said to the visitor. */
    readonly head: () => unknown;
    readonly side: () => unknown;
    readonly foot: () => unknown;
    readonly status: () => unknown;
    /** Opens or closes all sections. */
    readonly setAll: (open: boolean) => void;
    /** SHA-256 of the text that is there now. */
    readonly hash: () => Promise<string>;
    /** Starts, or starts again, where the text is another or the element is back in the page. */
    readonly start: (options: StartOptions) => Promise<void>;
    readonly end: () => void;
}
export interface StartOptions {
    /** The text as data. */
    readonly document: PolicyDocument | undefined;
    /** BCP 47 tag of the language spoken where the text stands; empty where that is not known. */
    readonly near: string;
    /** Whether the text was not there before, so that the address may point to something in it. */
    readonly isNew: boolean;
    /** Ends the start. */
    readonly signal: AbortSignal;
}
/** Makes what stands around the text of a policy. It is fetched when the text is there. */
export declare function toolsOf(host: PrivacyPolicy): PolicyTools;
