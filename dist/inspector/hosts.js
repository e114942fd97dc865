/** What is left of a name when only its letters and figures count. */
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const isAddress = (host) => /^[\d.]+$|:/.test(host);
/** The labels of a host from the one that its owner registered on: `bbc`, `co`, `uk`. Addresses in figures are one. */
function registered(host) {
    if (isAddress(host))
        return [host];
    const labels = host.split('.');
    // Without the list of public suffixes: `co.uk` and `com.au` are told by their length.
    const isLong = /\.\w{2,3}\.[a-z]{2}$/.test(host);
    return labels.slice(isLong ? -3 : -2);
}
/** The word by which a host is known: `googletagmanager` for `www.googletagmanager.com`. */
const siteWord = (host) => registered(host)[0] ?? host;
/**
 * Whether a host is the page's own: the same, below it, or above it; `www.` counts for nothing.
 *
 * @param domain what the site shares its record on, if it does: all below that is its own too
 */
function isOwnHost(host, page, domain) {
    const isBelow = (one, other) => one === other || (!isAddress(one) && one.endsWith(`.${other}`));
    const own = page.replace(/^www\./, '');
    return isBelow(host, own) || isBelow(own, host) || (!!domain && isBelow(host, domain));
}
/**
 * Whether a service names a host: in its id, label or provider stands the word by which the host is known, or its policy
 * is on the same site. A declaration that does neither does not tell a visitor who receives the request.
 */
function namesHost({ id, label = '', provider = '', policy = '' }, host) {
    const word = plain(siteWord(host));
    const says = (name) => name.includes(host) ||
        // `x` of x.com is in everything.
        (word.length > 2
            ? plain(name).includes(word)
            : name
                .toLowerCase()
                .split(/[^\p{L}\p{N}]+/u)
                .includes(word));
    const isSameSite = (address) => registered(new URL(address).hostname).join() === registered(host).join();
    return [id, label, provider].some(says) || (URL.canParse(policy) && isSameSite(policy));
}

export { isOwnHost, namesHost, siteWord };
//# sourceMappingURL=hosts.js.map
