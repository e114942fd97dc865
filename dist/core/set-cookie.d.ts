import type { Config } from './config.js';
/**
 * A cookie of the library as text, as `document.cookie` and the header `Set-Cookie` take it.
 *
 * @param since milliseconds since 1970, from which on it is kept for `record.maxAge` days; undefined to delete it
 * @param isSecure whether the page came by HTTPS
 */
export declare function setCookie({ record: { domain, maxAge, sameSite } }: Config, name: string, text: string, since: number | undefined, isSecure: boolean): string;
