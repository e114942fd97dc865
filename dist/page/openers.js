import { listen } from './listen.js';

/** Lets any element of the page open a view: `<a href="/privacy" data-consent-open="settings">`. */
const openers = ({ open }) => listen(document, 'click', (event) => {
    const [target] = event.composedPath();
    const opener = target instanceof Element && target.closest('[data-consent-open]');
    if (!opener)
        return;
    event.preventDefault();
    open(opener.getAttribute('data-consent-open') === 'banner' ? 'banner' : 'settings');
});

export { openers };
//# sourceMappingURL=openers.js.map
