// Shared by every copy of the library on a page, so that two copies make one prompt.
const KEY = Symbol.for('privacy-elements');
function slot(host) {
    return (host[KEY] ??= { waiting: [] });
}
/** The consent that runs on a host (a document), if any. */
const runningConsent = (host) => slot(host).consent;
/** Makes a consent the one that runs on a host, or with `undefined` none. */
function setRunning(host, consent) {
    const own = slot(host);
    own.consent = consent;
    if (consent)
        for (const callback of own.waiting.splice(0))
            callback(consent);
}
/** Calls back with the consent that runs on a host: at once, or when one starts. Returns what ends the waiting. */
function whenRunning(host, callback) {
    const { consent, waiting } = slot(host);
    if (consent)
        callback(consent);
    else
        waiting.push(callback);
    return () => {
        const at = waiting.indexOf(callback);
        if (at >= 0)
            waiting.splice(at, 1);
    };
}

export { runningConsent, setRunning, whenRunning };
//# sourceMappingURL=running.js.map
