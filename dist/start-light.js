import { parseCookie } from './core/parse-record.js';
import { runningConsent, setRunning } from './core/running.js';
import { createStore } from './core/store.js';
import { googleConsentMode } from './integrations/google-consent-mode.js';
import { cookieTexts } from './page/cookie-texts.js';
import { gate } from './page/gate.js';
import { listen } from './page/listen.js';
import { openers } from './page/openers.js';
import { sendsGpc } from './page/sends-gpc.js';
import { followTabs } from './page/tabs.js';
import { whenGranted } from './page/when-granted.js';

/** What the other half does, which comes when it is needed. */
const LATER = 'open close sync decide acceptAll rejectAll reset'.split(' ');
/**
 * Makes the consent of a page, as far as a returning visitor needs it: it can be read, gates the page, and fetches the
 * other half when there is something to ask, to decide or to tell. It is closed until it is told to begin.
 *
 * @param equip fetches the other half and gives it to the page
 */
function startLight(input, equip) {
    const running = runningConsent(document);
    if (running)
        return running;
    const store = createStore(sendsGpc() || !!input.secGpc, reportError);
    const stops = [];
    let isDone = false;
    let other;
    const page = Object.assign(store, {
        input,
        stored: () => cookieTexts(input.record?.name ?? 'privacy'),
        parse: parseCookie,
        whenGranted: (id) => whenGranted(store, id),
        use: (effect) => stops.push(effect(page)),
        begin: (find) => {
            // Nobody has seen a prerendered page yet, and its visitor may still decide on another. It is hidden until then.
            if (document.prerendering) {
                listen(document, 'visibilitychange', () => page.begin(find));
                return;
            }
            const state = !isDone && find();
            if (!state)
                return;
            isDone = true;
            store.put(state, state);
            stops.push(followTabs(() => {
                if (parseCookie(page.stored()[0])?.time !== store.state.record?.time)
                    page.sync();
            }));
        },
        whole: () => (other ??= equip(page).catch((error) => {
            other = undefined;
            console.warn(error);
        })),
        stop: () => {
            isDone = true;
            for (const stop of stops.splice(0))
                stop();
            setRunning(document, undefined);
        },
    });
    const verbs = page;
    for (const verb of LATER) {
        const early = async (...args) => {
            await page.whole();
            if (verbs[verb] !== early)
                await verbs[verb](...args);
        };
        verbs[verb] = early;
    }
    // Before anything that it may release.
    if (input.consentMode)
        page.use(googleConsentMode(input.consentMode));
    page.use(gate);
    page.use(openers);
    setRunning(document, page);
    return page;
}

export { startLight };
//# sourceMappingURL=start-light.js.map
