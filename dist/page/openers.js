import { listen } from './listen.js';

/** Lets any element of the page open a view: `<a href="/privacy" data-consent-open="settings">`. */
const openers = (consent) => listen(document, 'click', (event) => {
    // The document itself can be clicked, and has no `closest`.
    const opener = event.composedPath()[0].closest?.('[data-consent-open]');
    if (!opener)
        return;
    event.preventDefault();
    consent.open(opener.dataset['consentOpen']);
});

export { openers };
//# sourceMappingURL=openers.js.map
