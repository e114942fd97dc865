/** The newest record among the cookies. */
function newestRecord({ stored, parse }) {
    let newest;
    for (const text of stored()) {
        // A server that sends the cookie again may have encoded it.
        const record = parse(text.replace(/%(2f|3a|21)/gi, decodeURIComponent));
        if (record && record.time > (newest?.time ?? ''))
            newest = record;
    }
    return newest;
}

export { newestRecord };
//# sourceMappingURL=stored.js.map
