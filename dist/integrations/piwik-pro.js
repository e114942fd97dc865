import { follow } from './follow.js';
import { queue } from './queue.js';

/**
 * Tells Piwik PRO's Consent Manager of the choice, where that is not what it knows: each setting makes it count a page
 * view, and it remembers by itself. Before there is a choice it is told nothing, and holds back what asks for consent.
 *
 * @param options `analytics` and `marketing`: the category or service that its consent types hang on. For `marketing`
 *   these are `conversion_tracking`, `marketing_automation` and `remarketing`
 * @see https://developers.piwik.pro/docs/overview-consent-manager-js-api
 */
function piwikPro({ analytics = 'analytics', marketing = 'marketing', } = {}) {
    let wanted;
    const compare = ({ consents }) => {
        if (wanted.every(([type, status]) => consents?.[type]?.status === status))
            return;
        const set = Object.fromEntries(wanted.map(([type, status]) => [type, { status }]));
        api('setComplianceSettings', { consents: set }, ignore);
    };
    return follow([analytics, marketing], (forAnalytics, forMarketing) => {
        wanted = [
            ['analytics', Number(forAnalytics)],
            ['conversion_tracking', Number(forMarketing)],
            ['marketing_automation', Number(forMarketing)],
            ['remarketing', Number(forMarketing)],
        ];
        api('getComplianceSettings', compare);
    }, ignore);
}
/** Calls the API, or what stands for it in Piwik PRO's snippet until the container has loaded. */
function api(...call) {
    const page = window;
    const cm = ((page.ppms ??= {}).cm ??= {});
    cm.api ??= (command, ...parameters) => void queue('dataLayer').push({ event: `ppms.cm:${command}`, parameters });
    cm.api(...call);
}
function ignore() {
    // Piwik PRO wants to be given a function for when it is done.
}

export { piwikPro };
//# sourceMappingURL=piwik-pro.js.map
