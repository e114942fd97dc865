import type { Config } from '../core/config.js';
import { formatRecord, type ConsentRecord } from '../core/record.js';
import { cookieTexts } from './cookie-texts.js';
import { expireCookie } from './expire-cookie.js';

const DAY = 864e5;

/** Keeps a record in its cookie, the only one of that name; `undefined` deletes. False if the browser did not keep it. */
export function writeRecord({ record: options }: Config, record: ConsentRecord | undefined): boolean {
  const { name, domain, maxAge, sameSite } = options;
  try {
    if (!record || cookieTexts(name).length > 1) expireCookie(name);
    if (!record) return true;
    const text = formatRecord(record);
    const expires = new Date(Date.parse(record.time) + maxAge * DAY).toUTCString();
    const rest = `${domain ? `; domain=${domain}` : ''}${location.protocol === 'https:' ? '; secure' : ''}`;
    // All of a record may stand in a cookie as it is, so that a first visit need not fetch js-cookie.
    document.cookie = `${name}=${text}; path=/; expires=${expires}; samesite=${sameSite}${rest}`;
    return cookieTexts(name).includes(text);
  } catch {
    return false;
  }
}
