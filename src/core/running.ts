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

// Shared by every copy of the library on a page, so that two copies make one prompt.
const KEY = Symbol.for('privacy-elements');

/** The one place on a host for a consent that runs. Who puts one there calls back the followers. */
export interface Seat {
  consent?: RunningConsent | undefined;
  readonly followers: Set<(consent: RunningConsent) => void>;
}

/** The place on a host (a document). */
export function seatOf(host: object): Seat {
  return ((host as Record<symbol, unknown>)[KEY] ??= { followers: new Set() }) as Seat;
}

/** The consent that runs on a host, if any. */
export const runningConsent = (host: object): RunningConsent | undefined => seatOf(host).consent;

/** Calls back with the consent that runs on a host: at once, and whenever another starts. Returns what ends that. */
export function whenRunning(host: object, callback: (consent: RunningConsent) => void): () => void {
  const { consent, followers } = seatOf(host);
  followers.add(callback);
  if (consent) callback(consent);
  return () => followers.delete(callback);
}
