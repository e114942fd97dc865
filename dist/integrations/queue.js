/** A vendor's queue on `window`, made where the vendor's tag is still to come: its snippet goes on with what is there. */
function queue(name) {
    const page = window;
    return (page[name] ??= []);
}
/** Takes back a call that waits for the vendor's tag, each time that it was left there. */
function takeBack(calls, call) {
    if (!Array.isArray(calls))
        return;
    for (let at; (at = calls.indexOf(call)) >= 0;)
        calls.splice(at, 1);
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

export { call, queue, takeBack };
//# sourceMappingURL=queue.js.map
