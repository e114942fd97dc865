import { modeFor } from './mode.js';
import { resolve } from './state.js';

/** Makes the one object that holds consent. Until `start` is called it is closed: nothing is granted, nothing shown. */
function createConsent({ config, now, load, gpc = false, report }) {
    const mode = modeFor(config);
    const listeners = new Set();
    let isReady;
    let state = { choices: {}, mode: 'opt-in', gpc, asks: undefined, persisted: true };
    const call = (listener, previous) => {
        try {
            listener(state, previous);
        }
        catch (error) {
            report(error);
        }
    };
    const set = (next, previous = state) => {
        state = next;
        for (const listener of [...listeners])
            call(listener, previous);
    };
    /** The state in which a record is in force; it shows the first layer where there is something to ask. */
    const inForce = (record, persisted) => {
        const resolved = resolve(config, mode, record, now(), gpc);
        return { ...resolved, mode, gpc, record, persisted, view: resolved.asks && 'banner' };
    };
    const consent = {
        config,
        get state() {
            return state;
        },
        ready: new Promise((done) => (isReady = done)),
        choice: (id) => state.choices[id] ?? 'unset',
        has: (id) => {
            const choice = state.choices[id];
            return choice === 'granted' || (choice === 'unset' && state.mode !== 'opt-in');
        },
        subscribe: (listener) => {
            listeners.add(listener);
            call(listener, state);
            return () => listeners.delete(listener);
        },
        open: (view = 'settings') => set({ ...state, view }),
        close: () => set({ ...state, view: state.view === 'settings' && state.asks ? 'banner' : undefined }),
        adopt: (record, persisted = true) => set(inForce(record, persisted)),
        sync: () => {
            const record = load();
            const found = record?.time ?? '';
            const own = state.record?.time ?? '';
            // Where this page could not store its own, only a newer one from elsewhere replaces it.
            if (state.persisted ? found !== own : found > own)
                consent.adopt(record);
        },
    };
    return {
        consent,
        start: () => {
            const first = inForce(load(), true);
            // What a page starts with is no change.
            set(first, first);
            isReady();
        },
    };
}

export { createConsent };
//# sourceMappingURL=consent.js.map
