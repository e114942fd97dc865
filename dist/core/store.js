/**
 * Makes a store that is closed: nothing is granted, nothing shown.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param report takes what a listener threw
 */
function createStore(gpc, report) {
    const vendors = new Set();
    const others = new Set();
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
    return {
        get state() {
            return state;
        },
        ready: new Promise((done) => (isReady = done)),
        choice: (id) => state.choices[id] ?? 'unset',
        has: (id) => {
            const choice = state.choices[id];
            return choice === 'granted' || (choice === 'unset' && state.mode !== 'opt-in');
        },
        subscribe: (listener, place) => {
            const list = place === 'first' ? vendors : others;
            list.add(listener);
            call(listener, state);
            return () => list.delete(listener);
        },
        put: (next, previous = state) => {
            state = next;
            for (const listener of [...vendors, ...others])
                call(listener, previous);
            isReady();
        },
    };
}

export { createStore };
//# sourceMappingURL=store.js.map
