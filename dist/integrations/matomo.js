import { follow } from './follow.js';
import { queue } from './queue.js';

/**
 * Makes Matomo wait for consent, and tells it of the choice. Until it is granted Matomo sends nothing and stores nothing.
 * That the visitor agreed is not left to a cookie of Matomo's: each page says so.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise
 * @see https://developer.matomo.org/guides/tracking-consent
 */
function matomo({ category = 'analytics' } = {}) {
    const say = (command) => {
        queue('_paq').push([command]);
    };
    return follow([category], (granted) => say(granted ? 'setConsentGiven' : 'forgetConsentGiven'), () => say('requireConsent'));
}

export { matomo };
//# sourceMappingURL=matomo.js.map
