import type { Effect } from '../core/consent.js';
import { type NamedOptions } from './migrate.js';
/**
 * Takes over what was told c15t 2: `c.necessary:1,c.measurement:1,i.t:1795575420962` in its cookie, where what is refused
 * is left out. What it grants by itself, as in regions of opt-out, it does not keep.
 *
 * @param options `cookie` is its `storageKey`; `map` is `functionality:functional measurement:analytics` unless named
 *   (https://c15t.com/docs)
 */
export declare const fromC15t: ({ cookie, map, }?: NamedOptions) => Effect;
