import type { Effect } from '../core/consent.js';
import type { DatedOptions } from './migrate.js';
/**
 * Takes over what was told Orejime 3: `{"ga":true}` by purpose, refusals included. Of a
 * group of purposes it keeps those in it alone. It comes from Klaro and kept the format, without the time: its cookie is
 * kept for 120 days unless `cookie.duration` says otherwise, to be named in `days`.
 *
 * @param options `cookie` is Orejime's `cookie.name` (https://github.com/boscop-fr/orejime)
 */
export declare const fromOrejime: ({ cookie, ...options }?: DatedOptions) => Effect;
