import { follow } from './follow.js';
import { queue } from './queue.js';

/**
 * Tells HubSpot's tracking code, and all that listens to its consent, of the choice. HubSpot keeps none of it, so each
 * page says it again. HubSpot's own banner goes when the page sets `disableHubSpotCookieBanner`.
 *
 * @param options `analytics`, `marketing` and `functional`: the category or service that each of the three hangs on
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api
 */
function hubspot({ analytics = 'analytics', marketing = 'marketing', functional = 'functional', } = {}) {
    return follow([analytics, marketing, functional], (forAnalytics, forMarketing, forFunctions) => {
        queue('_hsp').push([
            'setHubSpotConsent',
            { analytics: forAnalytics, advertisement: forMarketing, functionality: forFunctions },
        ]);
    });
}

export { hubspot };
//# sourceMappingURL=hubspot.js.map
