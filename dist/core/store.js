import { mayRun } from './may-run.js';

/**
 * Makes a store that is closed: nothing is granted, nothing shown.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param report takes what a listener threw
 */
function createStore(gpc, report) {
    let listeners = new Set();
    let isReady;
    let state = { choices: {}, mode: 'opt-in', gpc, persisted: true };
    const call = (listener, previous) => {
        try {
            listener(state, previous);
        }
        catch (error) {
            report(error);
        }
    };
    return {
        get state() {
            return state;
        },
        ready: new Promise((done) => (isReady = done)),
        choice: (id) => state.choices[id] ?? 'unset',
        has: (id) => mayRun(state, id),
        subscribe: (listener, place) => {
            listeners = new Set(place === 'first' ? [listener, ...listeners] : [...listeners, listener]);
            call(listener, state);
            return () => listeners.delete(listener);
        },
        put: (next, previous = state) => {
            state = next;
            for (const listener of [...listeners])
                call(listener, previous);
            isReady();
        },
    };
}

export { createStore };
//# sourceMappingURL=store.js.map
