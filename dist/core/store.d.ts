import type { ConsentState, Listener } from './consent.js';
import { type Answers } from './expression.js';
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
export declare function createStore(gpc: boolean, report: (error: unknown) => void, listeners?: Set<Listener>): Store;
