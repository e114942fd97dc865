import { type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import { LightElement, type LightContext } from './light-element.js';
/**
 * The cookie declaration: what the site stores, from the configuration that the banner asks with, so that the two cannot
 * differ. Beside each category and service stands what the visitor says of it, with a switch that decides at once.
 * Everything follows what is decided elsewhere.
 *
 * It writes into its light DOM, since a declaration has to be found by crawlers, auditors and the page's search, printed,
 * and styled like the tables around it. What stands in it before, such as a table for visitors without scripts, stays
 * until consent runs. A framework that hydrates it has to leave its content alone. Styles find what is in it by its parts
 * (`category`, `choice`, `service`, `set`): `privacy-cookies [part='category']`.
 *
 * @element privacy-cookies
 * @attr {string} categories - Ids of the categories, separated by spaces; all of them where it is left out.
 * @attr {number} heading-level - Level of the categories' headings, 1 to 5; those of services are one below. Default 2.
 *
 * @slot - The declaration itself, and what stands for it before consent runs.
 *
 * @cssprop --privacy-accent - A switch that is on.
 * @cssprop --privacy-on-accent - The knob of one that is on.
 * @cssprop --privacy-border - Edges, and switches that are off.
 * @cssprop --privacy-focus - Outline of what has the focus.
 */
export declare class PrivacyCookies extends LightElement {
    #private;
    static tag: string;
    static readonly observedAttributes: readonly string[];
    static lightStyles: string;
    attributeChangedCallback(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willRender({ state }: Consent): void;
    protected content(context: LightContext): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-cookies': PrivacyCookies;
    }
}
