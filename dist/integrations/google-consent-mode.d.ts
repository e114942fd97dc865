import { type ConsentMode } from '../core/config.js';
import type { Effect } from '../core/consent.js';
declare global {
    interface Window {
        /** Google's queue of commands and events. */
        dataLayer?: unknown[];
    }
}
/**
 * Google Consent Mode v2 (https://developers.google.com/tag-platform/security/guides/consent): a `default` before any tag,
 * in which all is denied but what is necessary; an `update` with each decision, and on each later page at once. With each
 * update comes an event for Google Tag Manager, `consent_update`, with all choices.
 */
export declare function googleConsentMode({ signals, regions, wait_for_update, advanced, ...settings }: Readonly<ConsentMode>): Effect;
