import type { Effect } from '../core/consent.js';
import { type MigrationOptions } from './migrate.js';
/**
 * Takes over what was told OneTrust: `groups=C0001:1,C0002:0` in `OptanonConsent`, decided at the time in
 * `OptanonAlertBoxClosed`. Without the latter the groups are what OneTrust assumed, and say nothing.
 *
 * A closed banner leaves the groups as the site preset them. Grants are therefore taken over only where `intType` tells
 * that the visitor chose; records from before it was written give their refusals alone. One that awaits reconsent is
 * asked.
 *
 * @param options `map` is `C0002:analytics C0003:functional C0004:marketing` unless named
 *   (https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0)
 */
export declare const fromOneTrust: ({ map, }?: MigrationOptions) => Effect;
