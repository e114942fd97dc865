import { together } from './together.js';
import { watchPage } from './watch-page.js';

const TAG = 'privacy-notice';
/**
 * Keeps a `<privacy-notice>` in the page while there are news and no question about consent is on screen: the author's
 * own, else one at the start of the body.
 */
const postNews = (consent) => {
    let own;
    const keep = () => {
        const isWanted = !consent.state.view && consent.news;
        if (!isWanted)
            own?.remove();
        else if (!document.querySelector(TAG)) {
            if (!own) {
                own = document.createElement(TAG);
                own.popover = 'manual';
            }
            document.body.prepend(own);
        }
    };
    return together(watchPage(keep), consent.subscribe(keep), () => own?.remove());
};

export { postNews };
//# sourceMappingURL=post-news.js.map
