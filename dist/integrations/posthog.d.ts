import type { Effect } from '../core/consent.js';
/** What is asked of PostHog's object. */
export interface PosthogClient {
    opt_in_capturing(): void;
    opt_out_capturing(): void;
}
/**
 * Opts in to PostHog, or out of it. What it does before there is a choice is for its own `init` to say:
 * `opt_out_capturing_by_default: true`, or `cookieless_mode: 'on_reject'`. An opt-out before the choice would be taken
 * for a refusal.
 *
 * @param options `category`: the category or service it hangs on, `analytics` unless said otherwise; `client`: the object
 *   from `posthog-js`, after its `init`. Left out, it is `window.posthog`, which the snippet may still have to bring
 * @see https://posthog.com/docs/privacy/data-collection
 */
export declare function posthog({ category, client, }?: Readonly<{
    category?: string;
    client?: PosthogClient;
}>): Effect;
