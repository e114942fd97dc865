import type { Effect } from '../core/consent.js';
/**
 * Tells Piwik PRO's Consent Manager of the choice, where that is not what it knows: each setting makes it count a page
 * view, and it remembers by itself. Before there is a choice it is told nothing, and holds back what asks for consent.
 *
 * @param options `analytics` and `marketing`: the category or service that its consent types hang on. For `marketing`
 *   these are `conversion_tracking`, `marketing_automation` and `remarketing`
 * @see https://developers.piwik.pro/docs/overview-consent-manager-js-api
 */
export declare function piwikPro({ analytics, marketing, }?: Readonly<{
    analytics?: string;
    marketing?: string;
}>): Effect;
