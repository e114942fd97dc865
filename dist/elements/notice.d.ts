import { nothing, type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import type { Actions } from './consent-element.js';
import { RenderedElement } from './rendered-element.js';
/**
 * Tells the visitor of a new version of the policy, or of an incident: what happened, what it may mean, what has been done,
 * what to do, what is offered and whom to ask (GDPR Art. 34(2)). It asks for no consent, and no answer to it grants or
 * refuses anything; while the visitor is asked for consent it waits. The library puts one at the start of the body where
 * there is something to tell; an author's own shows it where it stands.
 *
 * @element privacy-notice
 *
 * @csspart base - The box.
 * @csspart text - Title and text.
 * @csspart actions - Around the buttons.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
export declare class PrivacyNotice extends RenderedElement {
    #private;
    static tag: string;
    static styles: string;
    constructor();
    protected readonly actions: Actions;
    protected render(consent: Consent, texts: Texts): TemplateResult | typeof nothing;
    protected rendered(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-notice': PrivacyNotice;
    }
}
