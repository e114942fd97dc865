import type { Consent } from '../core/consent.js';
import { type GppOptions } from './gpp-usnat.js';
/**
 * Lets IAB's package answer at `__gpp` in place of the stub, whose listeners and queue it takes over, and keeps it told of
 * a consent that has begun. Returns what ends that.
 *
 * The signal is not ready while the visitor is about to decide: in the settings, and before the first answer where
 * nothing may run without one. The section is in force unless the visitor is known to be outside the United States.
 *
 * @throws {RangeError} if an option has a mistake
 */
export declare function answerGpp(options: GppOptions, consent: Consent): () => void;
/** Answers a vendor in a frame, which may ask in an object or in JSON. */
export declare function answerMessage({ data, source }: MessageEvent<unknown>): void;
