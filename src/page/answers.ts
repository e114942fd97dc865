import type { Consent, Shown } from '../core/consent.js';
import type { Decided, Decisions } from '../core/decide.js';
import { everyChoice } from '../core/every-choice.js';
import { recordOf } from '../core/record-of.js';
import type { ConsentRecord } from '../core/record.js';
import { writeRecord } from './write-record.js';

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
export function answers(consent: Consent, made: ConsentRecord[]): Answers {
  const keep = (record: ConsentRecord): Promise<void> => {
    made.push(record);
    return consent.adopt(record, writeRecord(consent.config, record));
  };
  const answer = (choice: Decided, shown?: Shown): Promise<void> => {
    const { config, state } = consent;
    const choices = { ...state.choices, ...everyChoice(config, choice, state.gpc) };
    return keep(recordOf(config, state, choices, Date.now(), shown));
  };
  return { keep, acceptAll: answer.bind(undefined, 'granted'), rejectAll: answer.bind(undefined, 'denied') };
}
