import { type LitElement } from 'lit';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Heading } from './policy-headings.js';
/** The list of contents. */
export interface Contents {
    /** To be called where the headings are others. */
    readonly update: (headings: readonly Heading[]) => void;
    readonly render: (texts: PolicyTexts) => unknown;
    /** Takes the visitor there. */
    readonly visit: () => void;
    readonly start: () => void;
    readonly end: () => void;
}
/**
 * Makes the list of contents, open where it stands beside the text.
 *
 * @param host what renders again when another section is read
 * @param follow is called with a link that was clicked
 */
export declare function contentsOf(host: LitElement, follow: (link: HTMLAnchorElement) => void): Contents;
