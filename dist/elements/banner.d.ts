import type { Consent, View } from '../core/consent.js';
import type { RunningConsent } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
import { ConsentElement, type Actions } from './consent-element.js';
/**
 * Asks the visitor: a first layer with Accept all, Reject all and Settings, and the settings in a dialog. It is empty
 * while there is nothing to ask. Of several in a page only one shows; an empty one of the author's is shown by another
 * that the library puts at the start of the body.
 *
 * Text and buttons are written into the light DOM, unless the author did so: any control that carries `data-action`
 * (`accept`, `reject`, `settings`, `save`, `close`) works, wherever in this element it lives. Escape and `close` never
 * decide: the visitor is asked again on the next page.
 *
 * @element privacy-banner
 * @attr {string} categories - Ids of the categories to ask about, separated by spaces, where no JSON configures the page.
 * @attr {string} policy - Address of the privacy policy, likewise.
 * @attr {string} controller - Name of the controller, likewise.
 * @attr {number} version - Version of what is asked, likewise. Raised, it asks again.
 * @attr {string} mode - `opt-in`, `opt-out` or `notice`, likewise.
 * @attr {string} region - The visitor's region, likewise.
 * @attr {string} layout - `bar`, `bar-top`, `box`, `box-start`, `box-top`, `box-top-start`, `dialog` or `inline`.
 *
 * @fires {ConsentChangeEvent} consent-change - A decision took effect.
 * @fires {PrivacySweepEvent} privacy-sweep - Something refused was found on the device.
 * @fires {PrivacyOpenEvent} privacy-open - A view opened.
 * @fires {PrivacyCloseEvent} privacy-close - Nothing is shown any more.
 *
 * @slot logo - Above the title.
 * @slot title - The heading.
 * @slot text - What is asked.
 * @slot policy - The link to the policy.
 * @slot actions - The buttons.
 *
 * @csspart base - The box of the first layer.
 * @csspart text - Title, text and link.
 * @csspart actions - Around the buttons.
 * @csspart dialog - The dialog with the settings, and with the first layer in the layout `dialog`.
 * @csspart status - What is said to assistive technology.
 *
 * @cssprop --privacy-surface - Background.
 * @cssprop --privacy-text - Text.
 * @cssprop --privacy-muted - Text of less weight.
 * @cssprop --privacy-accent - Buttons and links.
 * @cssprop --privacy-on-accent - What is written on buttons.
 * @cssprop --privacy-border - Edges.
 * @cssprop --privacy-radius - Their corners.
 * @cssprop --privacy-shadow - Shadow of the box.
 * @cssprop --privacy-font - As the property `font`; `medium` is the visitor's own size.
 * @cssprop --privacy-space - The distance that all others follow.
 * @cssprop --privacy-focus - Outline of what has the focus.
 * @cssprop --privacy-scheme - `light` or `dark`, whatever the page says.
 */
export declare class PrivacyBanner extends ConsentElement {
    #private;
    static tag: string;
    static styles: string;
    constructor();
    protected readonly actions: Actions;
    connectedCallback(): void;
    /** Shows the first layer, or the settings (the default). */
    open(view?: View): void;
    /** The author's own banner, or this. */
    protected get place(): Element;
    protected prepare(consent: Consent): Promise<void>;
    protected update(consent: RunningConsent, texts: Texts): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'privacy-banner': PrivacyBanner;
    }
}
