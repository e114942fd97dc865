import type { Config, ConfigInput, Mode } from './core/config.js';
import type { Consent, ConsentState, Effect } from './core/consent.js';
import type { Decisions } from './core/decide.js';
import type { ConsentRecord } from './core/record.js';
import { type Aftermath } from './core/running.js';
import type { Stored } from './page/stored.js';
declare global {
    interface Navigator {
        /** Global Privacy Control (https://w3c.github.io/gpc/); not there in every engine, nor in its types. */
        readonly globalPrivacyControl?: boolean;
    }
    interface Document {
        /** Speculation rules; not yet in every engine's types. */
        readonly prerendering?: boolean;
    }
}
/** Consent as it runs on a page. */
export interface PageConsent extends Consent, Decisions, Stored, Aftermath {
    /** What the site wrote. */
    readonly input: ConfigInput;
    /** What a record of an earlier version is worth now: `upgradeRecord`, where there are versions of the policy. */
    upgrade?: ((config: Config, record: ConsentRecord) => ConsentRecord) | undefined;
    /** The mode for the visitor's region, where that is not left to be fetched. */
    modeFor?: ((config: Config) => Mode) | undefined;
    /** Resolves once a category or service may run; the signal fires when that ends. */
    readonly whenGranted: (id: string) => Promise<AbortSignal>;
    /** Adds a consumer, which ends with this consent. */
    readonly use: (effect: Effect) => void;
    /** Begins: once, when somebody sees the page, and with the state that is found then, if one is. */
    readonly begin: (find: (page: PageConsent) => ConsentState | undefined) => void;
    /** Fetches the rest, unless it is there. */
    readonly whole: () => Promise<void>;
    /** The records that were made on this page, and whose receipts are still to be written, where `record.url` wants any. */
    made?: ConsentRecord[] | undefined;
    /** Ends it: what was released stays, nothing more is released, and another may be started. */
    readonly stop: () => void;
}
/**
 * Makes the consent of a page, as far as a returning visitor needs it: it can be read, gates the page, and fetches the
 * other half when there is something to ask, to decide or to tell. It is closed until it is told to begin.
 *
 * @param equip fetches the other half and gives it to the page
 * @param ended what ends it, and how it listens until then
 */
export declare function startLight(input: ConfigInput, equip: (page: PageConsent) => Promise<void>, ended?: AbortController): PageConsent;
