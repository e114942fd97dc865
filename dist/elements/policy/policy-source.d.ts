import type { PolicyDocument } from '../../policy/document.js';
import type { PrivacyPolicy } from './policy.js';
/** What a policy is made from: a document, the address of a text or of JSON, or a script element that holds either. */
export type PolicySource = PolicyDocument | HTMLScriptElement | string;
/** What became of it. */
export interface MadePolicy {
    readonly nodes: readonly ChildNode[];
    /** None where the source could not be read: the nodes are its raw text then. */
    readonly document?: PolicyDocument;
}
/** What the nodes are made with. */
export interface MakeOptions {
    /** Where they will stand. */
    readonly host: PrivacyPolicy;
    /** BCP 47 tag of a plain text. */
    readonly lang: string;
    /** Ends the fetching of an address. */
    readonly signal: AbortSignal;
}
/**
 * Makes the nodes of a policy. What is malformed is told to the console, and visitors get it as it was written.
 *
 * @throws {Error} if there is nothing at the address
 */
export declare function makePolicy(source: PolicySource, { host, lang, signal }: MakeOptions): Promise<MadePolicy>;
