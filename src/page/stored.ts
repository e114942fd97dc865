import type { ConsentRecord } from '../core/record.js';

/** What knows where the record lies, and how it is read. */
export interface Stored {
  /** The texts of the record's cookies at this moment: one, as a rule. */
  readonly stored: () => string[];
  readonly parse: (text?: string) => ConsentRecord | undefined;
}

/** The newest record among the cookies. */
export function newestRecord({ stored, parse }: Stored): ConsentRecord | undefined {
  let newest: ConsentRecord | undefined;
  for (const text of stored()) {
    // A server that sends the cookie again may have encoded it.
    const record = parse(text.replace(/%(2f|3a|21)/gi, decodeURIComponent));
    if (record && record.time > (newest?.time ?? '')) newest = record;
  }
  return newest;
}
