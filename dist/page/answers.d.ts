import type { Consent } from '../core/consent.js';
import type { Decisions } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
/** The answers of a first layer, and what every decision ends in. */
export interface Answers extends Pick<Decisions, 'acceptAll' | 'rejectAll'> {
    /** Keeps a record in its cookie, and makes it the one in force. */
    readonly keep: (record: ConsentRecord) => Promise<void>;
}
/**
 * Answers for a consent.
 *
 * @param made takes each record that is made here: consent may hold one that another tab made
 */
export declare function answers(consent: Consent, made: ConsentRecord[]): Answers;
