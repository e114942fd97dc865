/**
 * Version 1 of the cookie's grammar; demo/readers holds it in ABNF, with readers in PHP and Python:
 * `1/version/time/action/mode/language/hash/analytics.ga.!marketing/`. A bare id is granted, one after `!` is denied.
 * The closing slash shows that nothing was cut off.
 */
const RECORD = /^1\/(0|[1-9]\d{0,8})\/(\d[^/]+)\/(accept|reject|custom|withdraw|gpc|none)\/(opt-in|opt-out|notice)\/([A-Za-z\d-]{0,35})\/([\da-f]{64}|)\/((!?[A-Za-z][\w-]{0,39}\.)*!?[A-Za-z][\w-]{0,39}|)\/$/;
/**
 * Reads a cookie's text. Whatever does not parse exactly is no record: `undefined`, never an exception. Browsers keep no
 * cookie that is longer; what else hands one on, such as a request, may.
 */
const parseRecord = (text) => text.length > 4096 ? undefined : parseCookie(text);
/** The same for what a browser keeps. */
function parseCookie(text) {
    const [, version, time, action, mode, language, hash, list] = RECORD.exec(text) ?? [];
    // Only a real moment, written as ISO 8601 has it, comes back as it went in.
    if (new Date(time).toJSON() !== time)
        return undefined;
    const tokens = list ? list.split('.') : [];
    // No prototype: `constructor` is a valid id, and must not be found where nobody decided on it.
    const choices = Object.create(null);
    for (const token of tokens)
        choices[token.replace('!', '')] = token[0] === '!' ? 'denied' : 'granted';
    if (Object.keys(choices).length !== tokens.length)
        return undefined;
    return { version: +version, time, action, mode, language, hash, choices };
}

export { parseCookie, parseRecord };
//# sourceMappingURL=parse-record.js.map
