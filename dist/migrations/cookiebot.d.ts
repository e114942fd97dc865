import type { Effect } from '../core/consent.js';
import { type MigrationOptions } from './migrate.js';
/**
 * Takes over what was told Cookiebot, if the visitor told it: implied consent and `-1`, which stands for regions where it
 * does not ask, are none.
 *
 * @param options `map` is `preferences:functional statistics:analytics` unless named
 *   (https://www.cookiebot.com/en/developer/)
 */
export declare const fromCookiebot: ({ map }?: MigrationOptions) => Effect;
