import { follow } from './follow.js';
import { call, queue } from './queue.js';

/**
 * Makes the TikTok Pixel hold back what it has to send, and tells it of the choice.
 *
 * @param options `category`: the category or service it hangs on, `marketing` unless said otherwise
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
function tiktok({ category = 'marketing' } = {}) {
    return follow([category], (granted) => call(queue('ttq'), granted ? 'grantConsent' : 'revokeConsent'), () => call(queue('ttq'), 'holdConsent'));
}

export { tiktok };
//# sourceMappingURL=tiktok.js.map
