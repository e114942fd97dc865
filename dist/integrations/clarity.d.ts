import type { Effect } from '../core/consent.js';
/**
 * Tells Microsoft Clarity (`consentv2`) whether it may store anything for analytics and for advertising. A refusal makes
 * it delete its cookies, so that on a page where the choice is known that alone is said.
 *
 * @param options `analytics` and `marketing`: the category or service that each of the two hangs on
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export declare function clarity({ analytics, marketing, }?: Readonly<{
    analytics?: string;
    marketing?: string;
}>): Effect;
