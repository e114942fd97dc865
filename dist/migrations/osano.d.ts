import type { Effect } from '../core/consent.js';
import { type DatedOptions } from './migrate.js';
/**
 * Takes over what was refused with Osano's cookieconsent 3: `deny` refuses every category. `allow` named no purpose and is
 * no consent to any one of ours (GDPR Art. 6(1)(a): "for one or more specific purposes"), and `dismiss` closed a notice:
 * both are asked.
 *
 * It keeps no time. Its cookie is kept for 365 days unless `cookie.expiryDays` says otherwise, to be named in `days`;
 * only where that is less than `record.maxAge` is a refusal surely young enough.
 *
 * @param options `cookie` is its `cookie.name` (https://github.com/osano/cookieconsent)
 */
export declare const fromOsano: ({ cookie, days }?: Omit<DatedOptions, "map">) => Effect;
