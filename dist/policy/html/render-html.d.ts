import type { PolicyDocument } from '../document.js';
import { type LiveOptions } from './live-writer.js';
import { type TreeOptions } from './tree.js';
/** How a policy is written as HTML. */
export type RenderOptions = Omit<TreeOptions, 'live'> & LiveOptions;
/**
 * A policy as HTML, to stand inside `<privacy-policy>` on a server or in a file. The element finds its own markup and
 * leaves it as it is. Everything in the document is text: none of it is ever read as markup.
 *
 * @throws {RangeError} if the level of the heading is not 1 to 6
 */
export declare function renderPolicyHTML(document: PolicyDocument, options?: RenderOptions): string;
