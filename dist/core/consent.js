import { resolve } from './state.js';

/** Gives a store what follows from a configuration. Until something is put into it, it is closed. */
function createConsent(store, { config, mode, now, load, afterPaint = atOnce }) {
    /** The state in which a record is in force; it shows the first layer where there is something to ask. */
    const inForce = (record, persisted) => {
        const { gpc } = store.state;
        const resolved = resolve(config, mode, record, now(), gpc);
        return { ...resolved, mode, gpc, record, persisted, view: resolved.asks && 'banner' };
    };
    const consent = Object.assign(store, {
        config,
        open: (view) => store.put({ ...store.state, view: view === 'banner' ? view : 'settings' }),
        close: () => {
            const { state } = store;
            store.put({ ...state, view: state.view === 'settings' && state.asks ? 'banner' : undefined });
        },
        adopt: (record, persisted = true) => {
            store.state = inForce(record, persisted);
            return afterPaint(() => store.put(store.state));
        },
        sync: () => {
            const { state } = store;
            const record = load();
            const found = record?.time ?? '';
            const own = state.record?.time ?? '';
            // Where this page could not store its own, only a newer one from elsewhere replaces it.
            // Nobody has just clicked here.
            if (state.persisted ? found !== own : found > own)
                store.put(inForce(record, true));
        },
    });
    return { consent, first: (record = load()) => inForce(record, true) };
}
function atOnce(act) {
    act();
    return Promise.resolve();
}

export { createConsent };
//# sourceMappingURL=consent.js.map
