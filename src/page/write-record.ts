import type { Config } from '../core/config.js';
import { formatRecord, type ConsentRecord } from '../core/record.js';
import { cookieTexts } from './cookie-texts.js';
import { expireCookie } from './expire-cookie.js';
import { writeCookie } from './write-cookie.js';

/** Keeps a record in its cookie, the only one of that name; `undefined` deletes. False if the browser did not keep it. */
export function writeRecord(config: Config, record: ConsentRecord | undefined): boolean {
  const { name } = config.record;
  try {
    if (!record || cookieTexts(name).length > 1) expireCookie(name);
    if (!record) return true;
    const text = formatRecord(record);
    writeCookie(config, name, text, record.time);
    return cookieTexts(name).includes(text);
  } catch {
    return false;
  }
}
