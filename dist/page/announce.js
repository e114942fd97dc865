import { changedIds } from '../core/state.js';
import { targetOf } from './target-of.js';

/**
 * A decision took effect. Fired once for each real change, at the author's `<privacy-banner>` where there is one, else at
 * the one that the library made, else at the document.
 */
class ConsentChangeEvent extends Event {
    constructor({ choices, record, persisted }, previous, changed, needsReload) {
        super('consent-change', { bubbles: true, composed: true });
        const action = record?.action ?? 'reset';
        Object.assign(this, { choices, previous, changed, action, record, persisted, needsReload });
    }
}
/** Tells the page. The state that a page starts with is no change: `ready` and `subscribe` tell it. */
const announce = (consent) => {
    const known = consent;
    const tell = (state, previous) => {
        if (state.choices === previous.choices)
            return;
        const changed = changedIds(consent.config, previous.choices, state.choices);
        if (changed.length === 0)
            return;
        // As long as nobody can tell, what was granted may have run.
        const mayRun = changed.some((id) => previous.choices[id] === 'granted');
        const needsReload = known.stillRuns?.(previous) ?? mayRun;
        known.needsReload = needsReload;
        if (!state.persisted)
            console.warn('privacy-elements: no cookie was kept');
        targetOf(consent).dispatchEvent(new ConsentChangeEvent(state, previous.choices, changed, needsReload));
        // When those who are told after this have done their part. A choice that was not kept would be lost.
        if (needsReload && consent.config.reload && state.persisted)
            setTimeout(() => location.reload());
    };
    // What was decided before this was there.
    known.asked?.reduce((previous, state) => {
        tell(state, previous);
        return state;
    });
    return consent.subscribe(tell);
};

export { ConsentChangeEvent, announce };
//# sourceMappingURL=announce.js.map
