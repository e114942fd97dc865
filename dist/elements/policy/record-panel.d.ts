import { type TemplateResult } from 'lit/html.js';
import type { PolicyDocument } from '../../policy/document.js';
import type { Actions } from '../consent-element.js';
import { LightElement, type LightContext } from '../light-element.js';
/**
 * The visitor's own consent record: when they chose, on which version and in which language, what holds of it now, and
 * buttons to take it along as a receipt, to withdraw everything and to change it (GDPR Art. 7(1) and (3), 15, 20). It
 * stands in the light DOM.
 *
 * @element privacy-record
 *
 * @slot - The panel itself, and what stands for it before consent runs.
 *
 * @cssprop --privacy-accent - Buttons.
 * @cssprop --privacy-focus - Outline of what has the focus.
 */
export declare class PrivacyRecord extends LightElement {
    #private;
    static tag: string;
    static lightStyles: string;
    /** The policy that it stands in. */
    policy: PolicyDocument | undefined;
    protected readonly actions: Actions;
    protected content({ consent, texts, policyTexts }: LightContext): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-record': PrivacyRecord;
    }
}
