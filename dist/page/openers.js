/**
 * Lets any element of the page open a view, until the signal ends it: `<a href="/privacy" data-consent-open="settings">`.
 */
function openers(consent, ended) {
    const open = (event) => {
        // The document itself can be clicked, and has no `closest`.
        const opener = event.composedPath()[0].closest?.('[data-consent-open]');
        if (!opener)
            return;
        event.preventDefault();
        consent.open(opener.dataset['consentOpen']);
    };
    document.addEventListener('click', open, ended);
}

export { openers };
//# sourceMappingURL=openers.js.map
