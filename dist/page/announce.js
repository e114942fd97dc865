import { changedIds } from '../core/state.js';

/**
 * A decision took effect. Fired once for each real change, at the author's `<privacy-banner>` where there is one, else at
 * the one that the library made, else at the document.
 */
class ConsentChangeEvent extends Event {
    constructor({ choices, record, persisted }, previous, changed) {
        super('consent-change', { bubbles: true, composed: true });
        Object.assign(this, { choices, previous, changed, action: record?.action ?? 'reset', record, persisted });
    }
}
/** Tells the page. The state that a page starts with is no change: `ready` and `subscribe` tell it. */
const announce = (consent) => consent.subscribe((state, { choices }) => {
    const changed = changedIds(consent.config, choices, state.choices);
    if (changed.length > 0) {
        const { banner } = consent;
        const banners = [...document.querySelectorAll('privacy-banner')];
        const target = banners.find((one) => one !== banner) ?? banners[0] ?? document;
        target.dispatchEvent(new ConsentChangeEvent(state, choices, changed));
    }
});

export { ConsentChangeEvent, announce };
//# sourceMappingURL=announce.js.map
