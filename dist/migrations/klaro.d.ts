import type { Effect } from '../core/consent.js';
import { type DatedOptions } from './migrate.js';
/**
 * Takes over what was told Klaro 0.7: `{"ga":true}` by service, refusals
 * included, once the visitor has saved.
 *
 * Klaro keeps no time. Its cookie is kept for 120 days unless `cookieExpiresAfterDays` says otherwise, to be named in
 * `days`. What it kept in `localStorage` (`storageMethod`) never expires there, and is taken over only where `days` says
 * how old it may be.
 *
 * @param options `cookie` is Klaro's `storageName`, or `cookieName` (https://github.com/klaro-org/klaro-js)
 */
export declare const fromKlaro: ({ cookie, days, map }?: DatedOptions) => Effect;
