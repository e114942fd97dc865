import type { Effect } from '../core/consent.js';
/**
 * Tells Microsoft Advertising (UET) whether it may store anything for advertising. Where UET also loads Clarity, that is
 * told on its own.
 *
 * @param options `category`: the category or service it hangs on, `marketing` unless said otherwise
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 */
export declare function microsoftUet({ category }?: Readonly<{
    category?: string;
}>): Effect;
