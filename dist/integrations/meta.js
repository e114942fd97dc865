import { follow } from './follow.js';

/**
 * Tells the Meta Pixel of the choice, where the page has the pixel by then: its base code loads nothing once `fbq` is
 * there, so no queue can be made for it. Base code that is gated with `data-consent` comes with the grant and needs no
 * word before; base code that is not has `fbq('consent', 'revoke')` before its `init`, as Meta asks for, and stands
 * before the use of this.
 *
 * @param options `category`: the category or service it hangs on, `marketing` unless said otherwise
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
function meta({ category = 'marketing' } = {}) {
    const say = (word) => {
        window.fbq?.('consent', word);
    };
    return follow([category], (granted) => say(granted ? 'grant' : 'revoke'), () => say('revoke'));
}

export { meta };
//# sourceMappingURL=meta.js.map
