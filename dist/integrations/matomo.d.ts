import type { Effect } from '../core/consent.js';
/**
 * Makes Matomo wait for consent, and tells it of the choice. Until it is granted Matomo sends nothing and stores nothing.
 * That the visitor agreed is not left to a cookie of Matomo's: each page says so.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export declare function matomo({ category }?: Readonly<{
    category?: string;
}>): Effect;
