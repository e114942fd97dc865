import { follow } from './follow.js';

/**
 * Tells Microsoft Clarity (`consentv2`) whether it may store anything for analytics and for advertising. A refusal makes
 * it delete its cookies, so that on a page where the choice is known that alone is said.
 *
 * @param options `analytics` and `marketing`: the category or service that each of the two hangs on
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
function clarity({ analytics = 'analytics', marketing = 'marketing', } = {}) {
    const word = (granted) => (granted ? 'granted' : 'denied');
    return follow([analytics, marketing], (forAnalytics, forMarketing) => {
        const page = window;
        const own = (page.clarity ??= stub());
        own('consentv2', { ad_Storage: word(forMarketing), analytics_Storage: word(forAnalytics) });
    });
}
/** What Clarity's snippet puts there until its script has loaded: `q` keeps the calls. */
function stub() {
    const own = (...values) => {
        (own.q ??= []).push(values);
    };
    return own;
}

export { clarity };
//# sourceMappingURL=clarity.js.map
