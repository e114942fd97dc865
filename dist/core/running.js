// Shared by every copy of the library on a page, so that two copies make one prompt.
const KEY = Symbol.for('privacy-elements');
/** The place on a host (a document). */
function seatOf(host) {
    return (host[KEY] ??= { followers: new Set() });
}
/** The consent that runs on a host, if any. */
const runningConsent = (host) => seatOf(host).consent;
/** Calls back with the consent that runs on a host: at once, and whenever another starts. Returns what ends that. */
function whenRunning(host, callback) {
    const { consent, followers } = seatOf(host);
    followers.add(callback);
    if (consent)
        callback(consent);
    return () => followers.delete(callback);
}

export { runningConsent, seatOf, whenRunning };
//# sourceMappingURL=running.js.map
