import { LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
/**
 * Shows the developer of a page what `inspect` finds on it, live, in a corner: for development alone. It is no part of
 * the page's layout and stays below the banner. The page's styles may put it elsewhere:
 * `privacy-inspector { inset: auto 1rem 1rem auto }`.
 *
 * @element privacy-inspector
 * @attr {boolean} open - The panel is open.
 *
 * @csspart toggle - The button that opens and closes the panel.
 * @csspart count - The number of findings in it.
 * @csspart panel - The panel.
 * @csspart actions - Around a row of buttons.
 */
export declare class PrivacyInspector extends LitElement {
    #private;
    /** The element's usual name. */
    static tag: string;
    static styles: CSSResultGroup;
    static properties: PropertyDeclarations;
    /** Registers the element; does nothing if the name is taken. */
    static define(tag?: string, registry?: CustomElementRegistry | undefined): void;
    /** Whether the panel is open. */
    open: boolean;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-inspector': PrivacyInspector;
    }
}
