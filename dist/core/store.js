import { meets } from './expression.js';

/**
 * Makes a store that is closed: nothing is granted, nothing shown.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param report takes what a listener threw
 * @param listeners those who are not told of the closed store
 */
function createStore(gpc, report, listeners = new Set()) {
    let isReady;
    const tell = (some, previous) => {
        for (const listener of some) {
            try {
                listener(store.told, previous);
            }
            catch (error) {
                report(error);
            }
        }
    };
    // No prototype: nobody decided on `constructor`.
    const closed = {
        choices: { __proto__: null },
        mode: 'opt-in',
        persisted: true,
        gpc,
    };
    const store = {
        state: closed,
        told: closed,
        ready: new Promise((done) => (isReady = done)),
        choice: (id) => store.state.choices[id] ?? 'unset',
        has: (expression) => meets(expression, store.state),
        subscribe: (listener, place) => {
            listeners = new Set(place ? [listener, ...listeners] : listeners).add(listener);
            tell([listener], store.told);
            return () => listeners.delete(listener);
        },
        put: (next, previous = store.told) => {
            store.state = store.told = next;
            tell(listeners, previous);
            isReady(store);
        },
    };
    return store;
}

export { createStore };
//# sourceMappingURL=store.js.map
