import { changedIds } from '../core/state.js';

/** A decision took effect. Fired once for each real change, at the banner where there is one, else at the document. */
class ConsentChangeEvent extends Event {
    constructor({ choices, record, persisted }, previous, changed) {
        super('consent-change', { bubbles: true, composed: true });
        Object.assign(this, { choices, previous, changed, action: record?.action ?? 'reset', record, persisted });
    }
}
/** Tells the page. The state that a page starts with is no change: `ready` and `subscribe` tell it. */
const announce = ({ config, subscribe }) => subscribe((state, { choices }) => {
    const changed = changedIds(config, choices, state.choices);
    if (changed.length > 0) {
        (document.querySelector('privacy-banner') ?? document).dispatchEvent(new ConsentChangeEvent(state, choices, changed));
    }
});

export { ConsentChangeEvent, announce };
//# sourceMappingURL=announce.js.map
