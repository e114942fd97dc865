/** Milliseconds after which no paint is waited for: a frame that is not rendered has none. */
const PATIENCE = 300;
/**
 * Does what may wait until what changed is on screen. At once where nobody looks, and no later than when the page goes out
 * of sight, which is the last that it is sure to learn. Resolves when that is done.
 */
function afterPaint(act) {
    return new Promise((resolve) => {
        const waiting = new AbortController();
        const finish = () => {
            if (waiting.signal.aborted)
                return;
            waiting.abort();
            act();
            resolve();
        };
        if (document.hidden) {
            finish();
            return;
        }
        document.addEventListener('visibilitychange', finish, waiting);
        // It comes first where the visitor goes to another page.
        window.addEventListener('pagehide', finish, waiting);
        // A frame is painted right after its callbacks.
        requestAnimationFrame(() => setTimeout(finish));
        setTimeout(finish, PATIENCE);
    });
}

export { afterPaint };
//# sourceMappingURL=after-paint.js.map
