import type { Effect } from '../core/consent.js';
/**
 * Tells the WP Consent API, which WordPress's plugins ask whether they may store anything, of each decision. Before one it
 * is told nothing but the type, by which it says no or yes by itself: it keeps cookies of what it is told.
 *
 * @param options the category or service that each of its categories hangs on; `functional` is what is necessary
 * @see https://github.com/WordPress/wp-consent-level-api
 */
export declare function wpConsentApi({ preferences, statistics, statisticsAnonymous, marketing, }?: Readonly<{
    preferences?: string;
    statistics?: string;
    statisticsAnonymous?: string;
    marketing?: string;
}>): Effect;
