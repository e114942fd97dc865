import type { PolicyDocument } from '../document.js';
/** An element as the canonical text sees it: `TreeElement` is one, and `readNodes` makes them of the DOM. */
export interface ReadElement {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string | undefined>>;
    readonly children: Iterable<ReadNode>;
}
/** A piece of text, or an element. */
export type ReadNode = string | ReadElement;
/**
 * The text that a policy's hash is taken over, the same whether it is read from the document, from its markup, or from
 * the page: labels and sentences, a line each, without the parts that are made from other things (dates, breadcrumb,
 * live blocks). White space is one space, characters are composed (Unicode NFC).
 */
export declare function canonicalText(nodes: Iterable<ReadNode>): string;
/** The canonical text of a document. */
export declare const policyText: (document: PolicyDocument) => string;
