import type { Effect } from '../core/consent.js';
/**
 * Tells HubSpot's tracking code, and all that listens to its consent, of the choice. HubSpot keeps none of it, so each
 * page says it again. HubSpot's own banner goes when the page sets `disableHubSpotCookieBanner`.
 *
 * @param options `analytics`, `marketing` and `functional`: the category or service that each of the three hangs on
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 */
export declare function hubspot({ analytics, marketing, functional, }?: Readonly<{
    analytics?: string;
    marketing?: string;
    functional?: string;
}>): Effect;
