import { follow } from './follow.js';
import { queue, takeBack } from './queue.js';

/**
 * Opts out of Contentsquare, which Hotjar is now part of, on refusal and on withdrawal. Its document has no call for a
 * grant and none that takes an opt-out back, so its tag is one to gate with `data-consent`; the cookie `_cs_optout` keeps
 * the opt-out.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise
 * @see https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
 */
function contentsquare({ category = 'analytics' } = {}) {
    const optOut = ['optout'];
    return follow([category], (granted) => {
        const calls = queue('_uxa');
        // The tag comes with the grant, and must not find what was refused before.
        if (granted)
            takeBack(calls, optOut);
        else
            calls.push(optOut);
    }, () => undefined);
}

export { contentsquare };
//# sourceMappingURL=contentsquare.js.map
