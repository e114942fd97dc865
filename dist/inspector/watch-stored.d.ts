import { type Held } from './read-held.js';
/** Takes what is stored: whether it is new since the last look, and who stored it, where that is known. */
export type Note = (item: Held, isNew: boolean, by: string) => void;
/** A watch over what the browser stores for this page. */
export interface Stored {
    /** By name of a cookie, how long it lives. */
    readonly durations: () => ReadonlyMap<string, string>;
    /** Looks at what is stored right now. */
    readonly look: () => void;
    readonly stop: () => void;
}
/**
 * Watches what is stored. Writes by scripts are told as they happen. What comes another way (a response's `Set-Cookie`,
 * `localStorage.name = …`, a worker's database) is told where it is there at a look and was not at the one before: on
 * each change that the Cookie Store reports, where there is one, and every second.
 *
 * @param begin called at the moment of a look or a write; what it returns takes what was there then
 * @param done called after each look
 */
export declare function watchStored(begin: () => Note, done: () => void): Stored;
