import { focusPage } from './focus-page.js';

/**
 * Knows what had the focus before the banner, so that it can be given back, and keeps the banner off what has it in the
 * page: what moves either is fetched once there is such.
 */
const followFocus = (consent) => {
    const stage = consent;
    let previous;
    stage.focusPage = () => {
        // It may have gone elsewhere by itself.
        if (document.activeElement === document.body)
            focusPage(previous);
    };
    const follow = ({ target, relatedTarget: from }) => {
        const banner = stage.banner;
        if (!banner || !(target instanceof Element) || target === document.body)
            return;
        if (banner.contains(target)) {
            if (from instanceof Element && !banner.contains(from))
                previous = from;
        }
        else if (banner.popover) {
            void import('./uncover.js').then(({ uncover }) => uncover(target, banner));
        }
    };
    document.addEventListener('focusin', follow);
    // It may have got there between the question and this.
    follow({ target: document.activeElement });
    return () => document.removeEventListener('focusin', follow);
};

export { followFocus };
//# sourceMappingURL=follow-focus.js.map
