/**
 * The texts of all cookies of a name: the host and its parent domains may each hold one, of which js-cookie's `get`
 * sees the first alone. None where the browser refuses: a sandboxed frame throws at every touch of `document.cookie`.
 */
function cookieTexts(name) {
    try {
        return document.cookie
            .split('; ')
            .filter((pair) => pair.startsWith(`${name}=`))
            .map((pair) => pair.slice(name.length + 1));
    }
    catch {
        return [];
    }
}

export { cookieTexts };
//# sourceMappingURL=cookie-texts.js.map
