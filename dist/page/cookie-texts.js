/**
 * The texts of all cookies of a name: the host and its parent domains may each hold one, of which js-cookie's `get`
 * sees the first alone. None where the browser refuses: a sandboxed frame throws at every touch of `document.cookie`.
 */
function cookieTexts(name) {
    const texts = [];
    try {
        for (const pair of document.cookie.split('; ')) {
            if (pair.startsWith(`${name}=`))
                texts.push(pair.slice(name.length + 1));
        }
    }
    catch {
        // Then there are none.
    }
    return texts;
}

export { cookieTexts };
//# sourceMappingURL=cookie-texts.js.map
