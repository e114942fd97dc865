import Cookies from 'js-cookie';
import type { Config } from '../core/config.js';

const DAY = 864e5;

/**
 * Writes a cookie that lives as the configuration says.
 *
 * @param time what its life is counted from: ISO 8601
 */
export function writeCookie({ record }: Config, name: string, text: string, time: string): void {
  const { domain, maxAge, sameSite } = record;
  Cookies.set(name, text, {
    path: '/',
    sameSite,
    secure: location.protocol === 'https:',
    expires: new Date(Date.parse(time) + maxAge * DAY),
    ...(domain && { domain }),
  });
}
