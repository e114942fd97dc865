import { parseRecord } from '../core/record.js';

/**
 * The texts of all cookies of a name: the host and its parent domains may each hold one, of which js-cookie's `get`
 * sees the first alone. None where the browser refuses: a sandboxed frame throws at every touch of `document.cookie`.
 */
function cookieTexts(name) {
    try {
        return document.cookie.split('; ').flatMap((pair) => {
            const [key, ...value] = pair.split('=');
            return key === name ? [value.join('=')] : [];
        });
    }
    catch {
        return [];
    }
}
/** The newest record among the cookies of a name. */
function readRecord(name) {
    let newest;
    for (const text of cookieTexts(name)) {
        // A server that sends the cookie again may have encoded it.
        const record = parseRecord(text.replace(/%(2f|3a|21)/gi, decodeURIComponent));
        if (record && record.time > (newest?.time ?? ''))
            newest = record;
    }
    return newest;
}

export { cookieTexts, readRecord };
//# sourceMappingURL=record-cookie.js.map
