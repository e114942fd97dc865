import { type TemplateResult } from 'lit/html.js';
import type { Consent } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import { RenderedElement } from './rendered-element.js';
/**
 * The link "Your Privacy Choices" with the opt-out icon, which US states ask for on every page (CCPA Regulations
 * §§ 7013, 7015). It opens the settings, needs no account, and looks like the text around it.
 *
 * @element privacy-choices
 *
 * @slot - Other words.
 *
 * @csspart button - The control.
 * @csspart icon - The icon.
 */
export declare class PrivacyChoices extends RenderedElement {
    static tag: string;
    static styles: string;
    protected render(_: Consent, { choices }: Texts): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-choices': PrivacyChoices;
    }
}
