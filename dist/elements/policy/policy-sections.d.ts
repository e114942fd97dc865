import { type LitElement } from 'lit';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import { type Heading } from './policy-headings.js';
/** The sections of a text that open and close. */
export interface Sections {
    /**
     * To be called where the headings are others. Sections that it has not seen yet start open, or closed.
     *
     * @param name of the button, with the section's `{label}`
     */
    readonly update: (headings: readonly Heading[], name: string, open: boolean) => void;
    /** Opens the section that a place is in. */
    readonly reveal: (node: Node) => void;
    readonly setAll: (open: boolean) => void;
    /** The button for all of them. */
    readonly render: (texts: PolicyTexts) => unknown;
}
/**
 * Lets the sections of a text open and close, by a button in each heading. Closed parts are those that the browser finds
 * and opens itself; where it does not know such parts, all stays open.
 *
 * @param host what holds the text, and renders again when one opens or closes
 */
export declare function sectionsOf(host: LitElement): Sections;
