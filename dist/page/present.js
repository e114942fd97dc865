import { together } from './together.js';
import { watchPage } from './watch-page.js';

const TAG = 'privacy-banner';
/**
 * Keeps a `<privacy-banner>` in the page for as long as there is something to show: makes one where the author wrote
 * none, and puts one back where a client-side router swapped the `<body>`. A banner that its author removes stays away.
 */
const present = (consent) => {
    let banner = null;
    let own;
    const keep = () => {
        if (!consent.state.view || banner?.isConnected)
            return;
        const removedAlone = banner && banner !== own && !banner.parentNode;
        banner = document.querySelector(TAG) ?? (removedAlone ? banner : null);
        // Until the page is parsed the author's own may still be on its way.
        if (!banner && document.readyState !== 'loading') {
            document.body.prepend((banner = own ??= document.createElement(TAG)));
        }
    };
    return together(watchPage(keep), consent.subscribe(keep), () => own?.remove());
};

export { present };
//# sourceMappingURL=present.js.map
