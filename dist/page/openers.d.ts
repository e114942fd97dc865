import type { Effect } from '../core/consent.js';
/** Lets any element of the page open a view: `<a href="/privacy" data-consent-open="settings">`. */
export declare const openers: Effect;
