import type { ConsentState, Listener } from './consent.js';
import type { Answers } from './expression.js';
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
export declare function createStore(gpc: boolean, report: (error: unknown) => void): Store;
