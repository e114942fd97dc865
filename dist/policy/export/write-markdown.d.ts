import type { PolicyDocument } from '../document.js';
import type { RenderOptions } from '../html/render-html.js';
/** How a policy is written as Markdown. */
export type MarkdownOptions = Omit<RenderOptions, 'headingLevel'>;
/**
 * A policy as Markdown (CommonMark 0.31, with the tables of GitHub's), to be read without the page. Labels are escaped
 * text, each in its own heading or paragraph: Markdown would take `1.` for a list and count anew, and run lines that
 * start with `(1)` together. What else means something to Markdown or HTML is escaped too. Links lead where they may on
 * the page; references are labels alone and buttons are left out, for neither has a form there.
 */
export declare function writePolicyMarkdown(document: PolicyDocument, options?: MarkdownOptions): string;
