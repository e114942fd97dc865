import type { Effect } from '../core/consent.js';
/**
 * Opts out of Contentsquare, which Hotjar is now part of, on refusal and on withdrawal. Its document has no call for a
 * grant and none that takes an opt-out back, so its tag is one to gate with `data-consent`; the cookie `_cs_optout` keeps
 * the opt-out.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise
 * @see https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
 */
export declare function contentsquare({ category }?: Readonly<{
    category?: string;
}>): Effect;
