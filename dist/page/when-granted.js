/**
 * Resolves as soon as a category or service may run. The signal fires when that ends, so that a listener, a request or
 * a timer that was given it ends as well.
 */
function whenGranted({ has, subscribe }, id) {
    return new Promise((resolve) => {
        let controller;
        subscribe(() => {
            if (has(id))
                resolve((controller ??= new AbortController()).signal);
            else
                controller?.abort();
        });
    });
}

export { whenGranted };
//# sourceMappingURL=when-granted.js.map
