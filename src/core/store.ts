import type { ConsentState, Listener } from './consent.js';
import { meets, type Answers } from './expression.js';
import type { Choices } from './state.js';

/** Holds the one state, answers from it, and tells who wants to know. */
export interface Store extends Answers {
  /** What holds. */
  state: ConsentState;
  /** What all were told last: `state`, but for the moment between a decision and the paint that shows it. */
  readonly told: ConsentState;
  /** Resolves with this once the visitor's record has been read. */
  readonly ready: Promise<this>;
  /**
   * Follows what is told (the store contract of Svelte, and of React's useSyncExternalStore). Returns what ends it.
   *
   * @param place `first` is called before all that are not: vendors are told before anything of theirs is released
   */
  readonly subscribe: (listener: Listener, place?: 'first') => () => void;
  /**
   * Replaces the state, and tells.
   *
   * @param previous what all were told before; the new one itself where a page starts with that, which is no change
   */
  readonly put: (next: ConsentState, previous?: ConsentState) => void;
}

/**
 * Makes a store that is closed: nothing is granted, nothing shown.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param report takes what a listener threw
 * @param listeners those who are not told of the closed store
 */
export function createStore(
  gpc: boolean,
  report: (error: unknown) => void,
  listeners: Set<Listener> = new Set(),
): Store {
  let isReady: (store: Store) => void;
  const tell = (some: Iterable<Listener>, previous: ConsentState): void => {
    for (const listener of some) {
      try {
        listener(store.told, previous);
      } catch (error) {
        report(error);
      }
    }
  };
  // No prototype: nobody decided on `constructor`.
  const closed: ConsentState = {
    choices: { __proto__: null } as unknown as Choices,
    mode: 'opt-in',
    persisted: true,
    gpc,
  };
  const store: { -readonly [key in keyof Store]: Store[key] } = {
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
