import type { ConfigInput } from '../core/config.js';
import { parseRecord } from '../core/parse-record.js';
import type { ConsentRecord } from '../core/record.js';
import { cookieTexts } from './cookie-texts.js';

/** The newest record among the cookies of a name. */
export function readRecord(name: string): ConsentRecord | undefined {
  let newest: ConsentRecord | undefined;
  for (const text of cookieTexts(name)) {
    // A server that sends the cookie again may have encoded it.
    const record = parseRecord(text.replace(/%(2f|3a|21)/gi, decodeURIComponent));
    if (record && record.time > (newest?.time ?? '')) newest = record;
  }
  return newest;
}

/** What knows where the record lies. */
export interface Stored {
  /** The record as its cookie holds it at this moment. */
  readonly stored: () => ConsentRecord | undefined;
}

/** The name of the record's cookie. */
export const recordName = (input: ConfigInput | undefined): string => input?.record?.name ?? 'privacy';
