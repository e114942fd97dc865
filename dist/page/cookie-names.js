/** The names of the cookies that this page can see. Throws in a sandboxed frame. */
function cookieNames() {
    return document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, ''));
}

export { cookieNames };
//# sourceMappingURL=cookie-names.js.map
