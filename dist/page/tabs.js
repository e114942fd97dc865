/**
 * Reads the record again when a decision may have been made elsewhere: in another tab, or on a page that the visitor came
 * back from (bfcache restores a page as it was left). Only the cookie is believed, never a message about it.
 */
function followTabs(consent, ended) {
    const look = () => {
        if (consent.parse(consent.stored()[0])?.time !== consent.state.record?.time)
            consent.sync();
    };
    window.cookieStore?.addEventListener('change', look, ended);
    // Where there is no cookieStore, as on insecure pages, a tab follows when it is looked at. So does a page that comes back:
    // it was hidden when it was left (HTML, "reactivate a document"; seen in Chromium, Firefox and WebKit).
    document.addEventListener('visibilitychange', look, ended);
}

export { followTabs };
//# sourceMappingURL=tabs.js.map
