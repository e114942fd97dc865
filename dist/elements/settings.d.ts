import type { Consent } from '../core/consent.js';
import type { Aftermath } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
import { ConsentElement, type Actions } from './consent-element.js';
/**
 * Every category and service with a switch, what each stores, and Save, Accept all, Reject all. The switches are a
 * draft: nothing is decided before a button is pressed, and closing drops it. In a page of its own, or anywhere in one, it
 * is the settings without a dialog.
 *
 * @element privacy-settings
 *
 * @csspart base - Everything.
 * @csspart head - The title, and beside it the button that closes a dialog.
 * @csspart notice - That Global Privacy Control is honoured.
 * @csspart category - One category.
 * @csspart service - One service.
 * @csspart set - Marks what the browser holds.
 * @csspart record - The visitor's last choice.
 * @csspart sweep - What was deleted after a refusal, and what could not be.
 * @csspart actions - Around the buttons.
 * @csspart button - Every button but the one that closes.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
export declare class PrivacySettings extends ConsentElement {
    #private;
    static tag: string;
    static styles: string;
    protected readonly actions: Actions;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected update(consent: Consent & Aftermath, texts: Texts): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-settings': PrivacySettings;
    }
}
