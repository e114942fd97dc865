/**
 * Reads the record again when a decision may have been made elsewhere: in another tab, or on a page that the visitor came
 * back from (bfcache restores a page as it was left). Only the cookie is believed, never a message about it.
 */
function followTabs(consent, ended) {
    const look = (event) => {
        // A page that has just been loaded has read it.
        if (event.persisted === false)
            return;
        if (consent.parse(consent.stored()[0])?.time !== consent.state.record?.time)
            consent.sync();
    };
    window.cookieStore?.addEventListener('change', look, ended);
    // Where there is no cookieStore, as on insecure pages, a tab follows when it is looked at.
    document.addEventListener('visibilitychange', look, ended);
    addEventListener('pageshow', look, ended);
}

export { followTabs };
//# sourceMappingURL=tabs.js.map
