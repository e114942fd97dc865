import { NECESSARY } from '../core/config.js';

/**
 * Takes back what the gate let go of, once consent to it ends: what a template showed goes into it again; `src`, `srcset`
 * and `href` go. All but the scripts, which nothing can unload. It is told first, so that what ends has ended when what
 * begins is let go of.
 */
const takeBack = (consent) => {
    const { released } = consent;
    let seen;
    const look = () => {
        // Before it has begun nothing was withdrawn: what stands in the page may be what a server knew to be granted.
        if (seen === consent.told.choices || !consent.has(NECESSARY))
            return;
        seen = consent.told.choices;
        for (const element of document.querySelectorAll('[data-consent]')) {
            // What went into a template goes whatever its own consent.
            if (element.matches('script') || (element.isConnected && consent.has(element.getAttribute('data-consent') ?? '')))
                continue;
            const end = released.get(element);
            // What was moved away from its template stays where it is.
            if (end && end.parentNode === element.parentNode) {
                const shown = new Range();
                shown.setStartAfter(element);
                shown.setEndBefore(end);
                element.content.append(shown.extractContents());
                end.remove();
            }
            released.delete(element);
            for (const name of ['href', 'src', 'srcset']) {
                if (!(name in element.dataset) || !element.hasAttribute(name))
                    continue;
                element.removeAttribute(name);
                // It goes on showing what it had loaded, and is empty once it is put in anew.
                if (element.matches('iframe'))
                    element.replaceWith(element);
            }
        }
    };
    return consent.subscribe(look, 'first');
};

export { takeBack };
//# sourceMappingURL=take-back.js.map
