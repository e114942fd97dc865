import { type TemplateResult } from 'lit/html.js';
import { LightElement, type LightContext } from '../light-element.js';
/**
 * Who receives data: the providers of all services, necessary ones too, each with its country, what it is for, and its own
 * policy (GDPR Art. 13(1)(e)). It comes from the configuration that the banner asks with, and stands in the light DOM.
 *
 * @element privacy-recipients
 *
 * @slot - The list itself, and what stands for it before consent runs.
 */
export declare class PrivacyRecipients extends LightElement {
    static tag: string;
    static lightStyles: string;
    protected content({ consent, texts, policyTexts }: LightContext): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-recipients': PrivacyRecipients;
    }
}
