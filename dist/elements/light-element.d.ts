import { type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import type { PolicyTexts } from '../locales/policy/texts.js';
import type { Texts } from '../locales/texts.js';
import { RenderedElement } from './rendered-element.js';
/** All that such an element is rendered with. */
export interface LightContext {
    readonly consent: Consent;
    readonly texts: Texts;
    readonly policyTexts: PolicyTexts;
}
/**
 * An element whose content is part of the page's own text: it stands in the light DOM, where the page's styles, print,
 * crawlers and auditors reach it. What stood in it before, as from a server, stays until there is something to show. Its
 * shadow tree holds nothing but the slot.
 */
export declare abstract class LightElement extends RenderedElement {
    #private;
    static styles: string;
    /** Styles of the content, for the page or the shadow tree that this stands in. */
    static lightStyles: string;
    constructor();
    connectedCallback(): void;
    protected render(): TemplateResult;
    protected rendered(consent: Consent, texts: Texts): void;
    /** What stands in this element. */
    protected abstract content(context: LightContext): TemplateResult;
}
