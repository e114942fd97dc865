import type { ConsentState, Effect } from '../core/consent.js';
/** What a registered consent management platform is told: the state of consent, and nothing made up from it. */
export type TcfNews = Pick<ConsentState, 'choices' | 'view' | 'record'>;
/**
 * The code of a consent management platform that is registered with IAB Europe. It alone answers for what it makes of what
 * it is told, and brings everything that its framework asks for:
 *
 * - `__tcfapi` from before the first tag on: a stub with its queue, the frame `__tcfapiLocator` with its messages, `ping`,
 *   `addEventListener` and `removeEventListener`, and the events `cmpuishown`, `tcloaded` and `useractioncomplete`;
 * - its id, the global vendor list, and what that says of each vendor in the texts of the configuration, in which every
 *   purpose is a category or a service of its own;
 * - the TC string, with the segment of disclosed vendors, and its storage.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/tree/master/TCFv2
 */
export interface TcfAdapter {
    /**
     * Called with what is found once the visitor's record was read, and at each change, before anything is released.
     * `view` is what is on screen. `record` is the decision in force, with the language in which it was asked for; where
     * there is none, nobody has answered, and in `choices` nothing is granted but the necessary.
     */
    readonly tell: (news: TcfNews) => void;
}
/**
 * A port for a registered consent management platform. The library is none: it has no encoder and no vendor list, never
 * defines `__tcfapi` itself, and nothing here makes a site compliant with the Transparency and Consent Framework.
 */
export declare const tcf: (adapter: TcfAdapter) => Effect;
