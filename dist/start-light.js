import { parseCookie } from './core/parse-record.js';
import { seatOf } from './core/running.js';
import { createStore } from './core/store.js';
import { googleConsentMode } from './integrations/google-consent-mode.js';
import { cookieTexts } from './page/cookie-texts.js';
import { gate } from './page/gate.js';
import { openers } from './page/openers.js';
import { followTabs } from './page/tabs.js';
import { whenGranted } from './page/when-granted.js';

/**
 * Makes the consent of a page, as far as a returning visitor needs it: it can be read, gates the page, and fetches the
 * other half when there is something to ask, to decide or to tell. It is closed until it is told to begin.
 *
 * @param equip fetches the other half and gives it to the page
 * @param ended what ends it, and how it listens until then
 */
function startLight(input, equip, ended = new AbortController()) {
    const seat = seatOf(document);
    if (seat.consent)
        return seat.consent;
    let isDone;
    let other;
    const listeners = new Set();
    const page = Object.assign(createStore(!!input.secGpc || navigator.globalPrivacyControl === true, reportError, listeners), {
        input,
        stored: cookieTexts.bind(undefined, input.record?.name ?? 'privacy'),
        parse: parseCookie,
        whenGranted: (id) => whenGranted(page, id),
        use: (effect) => ended.signal.addEventListener('abort', effect(page)),
        begin: (find) => {
            // Nobody has seen a prerendered page yet, and its visitor may still decide on another. It is hidden until then.
            if (document.prerendering) {
                document.addEventListener('visibilitychange', () => page.begin(find), ended);
                return;
            }
            const state = !isDone && find(page);
            if (!state)
                return;
            isDone = true;
            page.put(state, state);
            followTabs(page, ended);
        },
        whole: () => (other ??= equip(page).catch((error) => {
            other = undefined;
            reportError(error);
        })),
        stop: () => {
            ended.abort();
            seat.consent = undefined;
        },
    });
    // What the other half does, which comes when it is needed.
    for (const verb of 'open close sync decide acceptAll rejectAll reset'.split(' ')) {
        const early = (page[verb] = async (...args) => {
            await page.whole();
            if (page[verb] !== early)
                await page[verb](...args);
        });
    }
    listeners.add(gate(page, ended));
    openers(page, ended);
    if (input.consentMode)
        page.use(googleConsentMode(input.consentMode));
    seat.consent = page;
    for (const follow of seat.followers)
        follow(page);
    return page;
}

export { startLight };
//# sourceMappingURL=start-light.js.map
