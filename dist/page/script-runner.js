/**
 * Runs gated scripts in the order in which they are handed over, as the parser would have: an inline script waits for
 * the external ones before it, `async` ones wait for nobody, `defer` and `module` come after the others and not before
 * the page is parsed. A script that fails to load holds nothing up.
 *
 * Call it with a script to line that up, and without one to run what may run.
 */
function scriptRunner() {
    const queue = [];
    const deferred = [];
    let loading = 0;
    const next = () => {
        for (;;) {
            const list = queue[0] || document.readyState === 'loading' ? queue : deferred;
            const [script] = list;
            // External scripts that are not async run in the order of their insertion, so only inline ones have to wait.
            if (!script || (loading && !script.src))
                return;
            list.shift();
            revive(script);
        }
    };
    /** A script that the parser has seen as text never runs: a new one takes its place, and goes when it has run. */
    const revive = (placeholder) => {
        if (!placeholder.isConnected)
            return;
        const script = document.createElement('script');
        for (const { name, value } of placeholder.attributes) {
            if (!/^(type|data-type|data-consent)$/.test(name))
                script.setAttribute(name, value);
        }
        script.type = placeholder.dataset['type'] ?? '';
        // Browsers hide the nonce from getAttribute (HTML, "nonce hiding").
        script.nonce = placeholder.nonce;
        script.async = placeholder.hasAttribute('async');
        const blocks = !!script.src && !script.async && !isDeferred(placeholder);
        if (blocks)
            loading++;
        script.onload = script.onerror = () => {
            script.remove();
            if (blocks)
                loading--;
            next();
        };
        if (!script.src)
            script.text = placeholder.text;
        placeholder.after(script);
        // A classic inline script has run by now, and fires no event.
        if (!script.src && script.type !== 'module')
            script.remove();
    };
    return (script) => {
        if (script)
            (isDeferred(script) ? deferred : queue).push(script);
        else
            next();
    };
}
/** `defer` means something on external scripts only, `module` on both, unless they are async (HTML, the script element). */
function isDeferred(script) {
    return (!script.hasAttribute('async') &&
        (script.dataset['type'] === 'module' || (script.hasAttribute('defer') && !!script.src)));
}

export { scriptRunner };
//# sourceMappingURL=script-runner.js.map
