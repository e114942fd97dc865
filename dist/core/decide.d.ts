import { type Config } from './config.js';
import type { ConsentState, Shown } from './consent.js';
import type { ConsentRecord } from './record.js';
import type { Choices } from './state.js';
/** A choice that a visitor makes. */
export type Decided = 'granted' | 'denied';
/**
 * What changes consent. Each has recorded the decision when it returns, so that `has` and `choice` know it; where
 * something has to be fetched before, as in the light half of the script-tag build, a moment later. Its promise resolves
 * when all have been told, after the next paint: vendors, then what waited for consent, then `consent-change`.
 */
export interface Decisions {
    /**
     * Records a decision. Ids that are left out keep what was said of them.
     *
     * @throws {RangeError} as a rejection, if an id or a choice is not known; nothing is recorded then.
     */
    readonly decide: (wanted: Readonly<Record<string, Decided>>, shown?: Shown) => Promise<void>;
    /** Grants everything, but for what Global Privacy Control is about where the browser sends that. */
    readonly acceptAll: (shown?: Shown) => Promise<void>;
    readonly rejectAll: (shown?: Shown) => Promise<void>;
    /** Forgets the record, and asks again. */
    readonly reset: () => Promise<void>;
}
/**
 * The choices after a decision. A category takes its services with it; a service decides for itself, and its category
 * is granted exactly when all of its services are.
 */
export declare function applyChoices(config: Config, current: Choices, wanted: Partial<Choices>): Choices;
/**
 * The record of a decision. Ids that are left out keep what was said of them.
 *
 * @param time milliseconds since 1970
 * @throws {RangeError} if an id or a choice is not known
 */
export declare function makeRecord(config: Config, state: ConsentState, wanted: Readonly<Record<string, Decided>>, time: number, shown?: Shown): ConsentRecord;
