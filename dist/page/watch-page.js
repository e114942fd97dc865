/** Calls back whenever nodes come or go, and when the page is parsed. Returns what ends it. */
function watchPage(callback) {
    const observer = new MutationObserver(callback);
    observer.observe(document, { childList: true, subtree: true });
    const whenParsed = callback.bind(undefined, []);
    document.addEventListener('DOMContentLoaded', whenParsed);
    return () => {
        observer.disconnect();
        document.removeEventListener('DOMContentLoaded', whenParsed);
    };
}

export { watchPage };
//# sourceMappingURL=watch-page.js.map
