import type { Config, ConfigInput } from './core/config.js';
import { type Consent, type Effect } from './core/consent.js';
import type { Decisions } from './core/decide.js';
import type { ConsentRecord } from './core/record.js';
declare global {
    interface Document {
        /** Speculation rules; not yet in every engine's types. */
        readonly prerendering?: boolean;
    }
}
/** Consent as it runs on a page. */
export interface PageConsent extends Consent, Decisions {
    /** What the site wrote. */
    readonly input: ConfigInput | undefined;
    /** False where that has a mistake: all is closed then. */
    readonly isSound: boolean;
    /** What a record of an earlier version is worth now: `upgradeRecord`, with the other half. */
    upgrade?: ((config: Config, record: ConsentRecord) => ConsentRecord) | undefined;
    /** What has to be there before it begins. */
    waits?: Promise<unknown> | undefined;
    /** Resolves once a category or service may run; the signal fires when that ends. */
    readonly whenGranted: (id: string) => Promise<AbortSignal>;
    /** Adds a consumer, which ends with this consent. */
    readonly use: (effect: Effect) => void;
    /** Ends it: what was released stays, nothing more is released, and another may be started. */
    readonly stop: () => void;
}
/**
 * Starts what a returning visitor needs: reads the record and releases what was granted. What is needed to ask, to
 * decide and to tell is the other half. Without it nobody is asked and nothing is granted.
 *
 * @param input a configuration with a mistake, or none, leaves all closed
 * @param fetchOther fetches the other half, which checks the configuration and calls `equip`; left out by a caller that
 *   does both
 * @param upgrade what the other half would bring, from that same caller
 */
export declare function startLight(input: ConfigInput | undefined, fetchOther?: () => Promise<unknown>, upgrade?: PageConsent['upgrade']): PageConsent;
