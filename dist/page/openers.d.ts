import type { Consent } from '../core/consent.js';
/**
 * Lets any element of the page open a view, until the signal ends it: `<a href="/privacy" data-consent-open="settings">`.
 */
export declare function openers(consent: Consent, ended: AbortController): void;
