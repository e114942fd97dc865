import type { Effect } from '../core/consent.js';
/**
 * Tells Piano Analytics (from 6.8.0 on) of the choice: `opt-in`, else `opt-out`, in which it still counts page views, of
 * nobody, and stores its mode. The page's configuration of it has a `consentDefaultMode`, which is what switches its
 * consent management on.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise; `queue`: Piano's
 *   `queueVarName`, where a page has another than `_paq`, which is Matomo's as well
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent
 * @see https://github.com/at-internet/piano-analytics-js/blob/HEAD/src/business/privacy/dl-privacy.js
 */
export declare function piano({ category, queue: name, }?: Readonly<{
    category?: string;
    queue?: string;
}>): Effect;
