import type { Consent } from '../core/consent.js';
import { type Decisions } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
/**
 * Decisions on a consent, kept in its cookie. Where two cookies hold a record, the newest stays.
 *
 * @param made takes each record that is made here
 */
export declare function decisions(consent: Consent, made: ConsentRecord[]): Decisions;
