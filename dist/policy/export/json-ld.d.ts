import type { PolicyDocument } from '../document.js';
/** The page that a policy stands on. */
export interface JsonLdOptions {
    /** Its whole address: `https://example.com/privacy`. */
    readonly url: string;
    /** Name of the site. */
    readonly siteName?: string;
}
/**
 * What search engines and archives read of a policy: a schema.org `WebPage`, there being no type for policies, with its
 * `BreadcrumbList`, dates, version, and who answers for it. What the document does not say is left out.
 *
 * Addresses in it are whole ones. Steps of the breadcrumb have theirs where it is one, or starts with a slash.
 *
 * @throws {TypeError} if `url` is not a whole http(s) address
 */
export declare function policyJsonLd(document: PolicyDocument, { url, siteName }: JsonLdOptions): object;
/** The text of a `<script type="application/ld+json">`: nothing in it ends that element, or opens a comment in it. */
export declare const writeJsonLd: (data: object) => string;
