import { listen } from './listen.js';

/** Calls back whenever nodes come or go, and when the page is parsed. Returns what ends it. */
function watchPage(callback) {
    const observer = new MutationObserver(callback);
    observer.observe(document, { childList: true, subtree: true });
    const stop = listen(document, 'DOMContentLoaded', () => callback([]));
    return () => {
        stop();
        observer.disconnect();
    };
}

export { watchPage };
//# sourceMappingURL=watch-page.js.map
