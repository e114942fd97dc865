import type { Effect } from '../core/consent.js';
/**
 * Makes the TikTok Pixel hold back what it has to send, and tells it of the choice.
 *
 * @param options `category`: the category or service it hangs on, `marketing` unless said otherwise
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export declare function tiktok({ category }?: Readonly<{
    category?: string;
}>): Effect;
