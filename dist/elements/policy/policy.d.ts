import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PolicyDocument } from '../../policy/document.js';
/**
 * A privacy policy, with its contents, a search, links to each clause, and sections that can be closed. The text stands
 * in the light DOM: as HTML, which is left as it is, or made from a plain text or from JSON, at an address or in a
 * `<script type="text/plain">` or `<script type="application/json">` inside. It can be read before any choice, and
 * while it is fetched, what stands inside is shown.
 *
 * @element privacy-policy
 * @attr {string} src - Address of the text or of the JSON.
 * @attr {number} heading-level - Level of the title's heading, 1 to 6, where the text is not HTML. Default 1.
 * @attr {boolean} collapsed - The sections start closed, in browsers that find what is in them all the same.
 * @attr {boolean} no-contents - Without the list of contents.
 * @attr {boolean} no-search - Without the search.
 *
 * @slot - The text.
 * @slot head - What stands above the contents on narrow screens. The title goes there by itself, and so do a
 *   `<header>` and the parts `breadcrumb` and `dates`.
 *
 * @csspart base - Everything.
 * @csspart head - Around the title.
 * @csspart reading - How long it takes to read.
 * @csspart side - Search, contents and tools.
 * @csspart search - The search.
 * @csspart count - The number of matches.
 * @csspart contents - The contents.
 * @csspart tools - The buttons that open and close all sections, and that print.
 * @csspart text - Around the text.
 * @csspart top - The button back to the contents.
 * @csspart hash - The fingerprint of the text.
 * @csspart status - What is said when a link was copied.
 *
 * @cssprop --privacy-surface - Background of what stands around the text.
 * @cssprop --privacy-text - Its text.
 * @cssprop --privacy-muted - Its text of less weight.
 * @cssprop --privacy-accent - The section that is read.
 * @cssprop --privacy-border - Edges.
 * @cssprop --privacy-radius - Their corners.
 * @cssprop --privacy-shadow - Shadow of what is said.
 * @cssprop --privacy-space - The distance that all others follow.
 * @cssprop --privacy-focus - Outline of what has the focus.
 * @cssprop --privacy-scheme - `light` or `dark`, whatever the page says.
 * @cssprop --privacy-top - Height of what sticks to the top of the page. Default `0px`.
 */
export declare class PrivacyPolicy extends LitElement {
    #private;
    /** The element's usual name. */
    static tag: string;
    static properties: PropertyDeclarations;
    /** Registers the element; does nothing if the name is taken. */
    static define(tag?: string, registry?: CustomElementRegistry | undefined): void;
    /** Address of the text or of the JSON. */
    src: string | null;
    /** The policy as data. Goes before all else. */
    document: PolicyDocument | undefined;
    headingLevel: number;
    collapsed: boolean;
    noContents: boolean;
    noSearch: boolean;
    constructor();
    /** The policy as data: what was set as `document`, or was read. None where the text is HTML, or could not be read. */
    get shownDocument(): PolicyDocument | undefined;
    /** SHA-256 of the text in its canonical form, in hexadecimal, once the text is there. Empty on an insecure page. */
    get hash(): Promise<string>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-policy': PrivacyPolicy;
    }
}
