const DAY = 864e5;
/**
 * A cookie of the library as text, as `document.cookie` and the header `Set-Cookie` take it.
 *
 * @param since milliseconds since 1970, from which on it is kept for `record.maxAge` days; undefined to delete it
 * @param isSecure whether the page came by HTTPS
 */
function setCookie({ record: { domain, maxAge, sameSite } }, name, text, since, isSecure) {
    const expires = new Date(since ? since + maxAge * DAY : 0).toUTCString();
    const rest = `${domain ? `; domain=${domain}` : ''}${isSecure ? '; secure' : ''}`;
    return `${name}=${text}; path=/; expires=${expires}; samesite=${sameSite}${rest}`;
}

export { setCookie };
//# sourceMappingURL=set-cookie.js.map
