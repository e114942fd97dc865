import type { Consent } from '../core/consent.js';
import { makeRecord, type Decisions } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
import { answers } from './answers.js';
import { cookieTexts } from './cookie-texts.js';
import { writeRecord } from './write-record.js';

/**
 * Decisions on a consent, kept in its cookie. Where two cookies hold a record, the newest stays.
 *
 * @param made takes each record that is made here
 */
export function decisions(consent: Consent, made: ConsentRecord[]): Decisions {
  const { config } = consent;
  const { keep, ...all } = answers(consent, made);
  /** Leaves of the cookies that hold a record none but that which is in force. */
  const tidy = async (): Promise<void> => {
    const { expireCookie } = await import('./expire-cookie.js');
    expireCookie(config.record.name);
    const { record } = consent.state;
    if (record) writeRecord(config, record);
  };
  // Once the record has been read, which may be after this.
  consent.subscribe(({ record }) => {
    if (record && cookieTexts(config.record.name).length > 1) void tidy();
  });
  return {
    ...all,
    // What is thrown in here comes as a rejection; the record has been written when this returns.
    decide: async (wanted, shown) => keep(makeRecord(config, consent.state, wanted, Date.now(), shown)),
    reset: () => {
      writeRecord(config, undefined);
      const told = consent.adopt(undefined);
      return tidy().then(() => told);
    },
  };
}
