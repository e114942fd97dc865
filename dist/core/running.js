// Shared by every copy of the library on a page, so that two copies make one prompt.
const KEY = Symbol.for('privacy-elements');
function slot(host) {
    return (host[KEY] ??= { followers: new Set() });
}
/** The consent that runs on a host (a document), if any. */
const runningConsent = (host) => slot(host).consent;
/** Makes a consent the one that runs on a host, or with `undefined` none. */
function setRunning(host, consent) {
    const own = slot(host);
    own.consent = consent;
    if (consent)
        for (const callback of own.followers)
            callback(consent);
}
/** Calls back with the consent that runs on a host: at once, and whenever another starts. Returns what ends that. */
function whenRunning(host, callback) {
    const { consent, followers } = slot(host);
    followers.add(callback);
    if (consent)
        callback(consent);
    return () => followers.delete(callback);
}

export { runningConsent, setRunning, whenRunning };
//# sourceMappingURL=running.js.map
