import type { Effect } from '../core/consent.js';
/**
 * Makes Matomo wait for consent, and tells it of the choice. Until it is granted Matomo sends nothing, and stores nothing
 * but a refusal, in `mtm_consent_removed`. That the visitor agreed is not left to a cookie of Matomo's: each page says so.
 * Each refusal is said as well, as it takes back what Matomo may have been let to remember before.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise
 * @see https://developer.matomo.org/guides/tracking-consent
 * @see https://developer.matomo.org/api-reference/tracking-javascript
 * @see https://github.com/matomo-org/matomo/blob/HEAD/matomo.js
 */
export declare function matomo({ category }?: Readonly<{
    category?: string;
}>): Effect;
