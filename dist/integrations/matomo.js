import { follow } from './follow.js';
import { queue, takeBack } from './queue.js';

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
function matomo({ category = 'analytics' } = {}) {
    const given = ['setConsentGiven'];
    const forgotten = ['forgetConsentGiven'];
    return follow([category], (granted) => {
        const calls = queue('_paq');
        // When Matomo loads, it takes a grant before anything else, and what takes it back in its turn: after a page view.
        for (const answer of [given, forgotten])
            takeBack(calls, answer);
        calls.push(granted ? given : forgotten);
    }, () => queue('_paq').push(['requireConsent']));
}

export { matomo };
//# sourceMappingURL=matomo.js.map
