import type { ConsentState, Listener } from './consent.js';
import type { Answers } from './expression.js';
import { mayRun } from './may-run.js';

/** Holds the one state, answers from it, and tells who wants to know. */
export interface Store extends Answers {
  readonly state: ConsentState;
  /** Resolves once the visitor's record has been read. */
  readonly ready: Promise<void>;
  /**
   * Follows the state (the store contract of Svelte, and of React's useSyncExternalStore). Returns what ends it.
   *
   * @param place `first` is called before all that are not: vendors are told before anything of theirs is released
   */
  readonly subscribe: (listener: Listener, place?: 'first') => () => void;
  /**
   * Replaces the state, and tells.
   *
   * @param previous what it was; the new one itself where a page starts with that, which is no change
   */
  readonly put: (next: ConsentState, previous?: ConsentState) => void;
}

/**
 * Makes a store that is closed: nothing is granted, nothing shown.
 *
 * @param gpc whether the browser sends Global Privacy Control
 * @param report takes what a listener threw
 */
export function createStore(gpc: boolean, report: (error: unknown) => void): Store {
  let listeners = new Set<Listener>();
  let isReady: () => void;
  let state: ConsentState = { choices: {}, mode: 'opt-in', gpc, persisted: true };
  const call = (listener: Listener, previous: ConsentState): void => {
    try {
      listener(state, previous);
    } catch (error) {
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
      for (const listener of [...listeners]) call(listener, previous);
      isReady();
    },
  };
}
