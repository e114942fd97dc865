/** Listens until the returned function is called. */
function listen(target, type, listener) {
    target?.addEventListener(type, listener);
    return () => target?.removeEventListener(type, listener);
}

export { listen };
//# sourceMappingURL=listen.js.map
