import type { Consent } from '../core/consent.js';
/**
 * Where the page is told of what happens: the author's `<privacy-banner>` where there is one, else the one that the
 * library made, else the document.
 */
export declare function targetOf(consent: Consent): EventTarget;
