import { whenRunning, runningConsent } from '../core/running.js';

/** Before consent runs, and on a server: nothing is granted. */
const CLOSED = {
    choices: {},
    mode: 'opt-in',
    gpc: false,
    persisted: true,
    has: () => false,
    choice: () => 'unset',
};
const known = new WeakMap();
/** What holds now: the same object until that changes. */
function readPage() {
    const consent = runningConsent(document);
    if (!consent)
        return CLOSED;
    const { state } = consent;
    let current = known.get(state);
    if (!current)
        known.set(state, (current = { ...state, has: consent.has, choice: consent.choice, page: consent }));
    return current;
}
/** Tells what holds whenever that changes, whoever starts consent, and when. Returns what ends it. */
function followPage(tell) {
    let unsubscribe;
    const unfollow = whenRunning(document, (consent) => {
        unsubscribe?.();
        unsubscribe = consent.subscribe(() => tell(readPage()));
    });
    return () => {
        unfollow();
        unsubscribe?.();
    };
}

export { CLOSED, followPage, readPage };
//# sourceMappingURL=follow-page.js.map
