/** The values of all cookies of a name in a request's header `Cookie`. */
function cookiesIn(header, name) {
    const start = `${name}=`;
    return (header ?? '')
        .split(/; */)
        .filter((pair) => pair.startsWith(start))
        .map((pair) => pair.slice(start.length));
}

export { cookiesIn };
//# sourceMappingURL=cookies-in.js.map
