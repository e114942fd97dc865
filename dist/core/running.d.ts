import type { ConfigInput, StorageItem } from './config.js';
import type { Consent, ConsentState, Stage } from './consent.js';
import type { Decisions } from './decide.js';
import type { Newsroom } from './news.js';
import type { SweepReport } from './sweep-report.js';
/** What the browser keeps of what was declared. */
export interface Holdings {
    /** Whether it holds such an item at this moment. */
    readonly holds: (item: StorageItem) => Promise<boolean>;
}
/** What it was started with. */
export interface Written {
    readonly input: ConfigInput;
}
/** What became of the visitor's refusals on this page. */
export interface Aftermath {
    /** All that was deleted since the choices last changed, and what is left. */
    swept?: SweepReport | undefined;
    /** Tells after a change whether a gated script ran on this page for what may run no longer; once that is fetched. */
    stillRuns?: ((previous: ConsentState) => boolean) | undefined;
    /** Whether a script still runs for something that was withdrawn, and ends with the page alone. */
    needsReload?: boolean;
}
/** What every copy of the library can expect of another's consent. */
export type RunningConsent = Consent & Decisions & Stage & Aftermath & Partial<Holdings & Newsroom & Written>;
/** The one place on a host for a consent that runs. Who puts one there calls back the followers. */
export interface Seat {
    consent?: RunningConsent | undefined;
    readonly followers: Set<(consent: RunningConsent) => void>;
}
/** The place on a host (a document). */
export declare function seatOf(host: object): Seat;
/** The consent that runs on a host, if any. */
export declare const runningConsent: (host: object) => RunningConsent | undefined;
/** Calls back with the consent that runs on a host: at once, and whenever another starts. Returns what ends that. */
export declare function whenRunning(host: object, callback: (consent: RunningConsent) => void): () => void;
