/** A vendor's queue on `window`, made where the vendor's tag is still to come: its snippet goes on with what is there. */
function queue(name) {
    const page = window;
    return (page[name] ??= []);
}
/**
 * Calls a method of a vendor's object. Where the tag that brings it is still to come, the call waits in the array that
 * stands for it, as the vendor's own snippet would leave it there.
 */
function call(target, method, ...values) {
    const own = target[method];
    if (typeof own === 'function')
        own.apply(target, values);
    else
        target.push([method, ...values]);
}

export { call, queue };
//# sourceMappingURL=queue.js.map
