import type { Effect } from '../core/consent.js';
import type { GppOptions } from './gpp-usnat.js';
export type { GppOptions } from './gpp-usnat.js';
/** Takes what a command answers; `success` is false where it could not be followed. */
export type GppCallback = (answer: unknown, success: boolean) => void;
/** `__gpp`, which as of version 1.1 answers in callbacks, and returns nothing to those who ask. */
export type Gpp = (command?: string, callback?: GppCallback | null, parameter?: unknown, version?: string) => unknown;
/** A listener that came before there was anybody to tell. */
export interface GppListener {
    readonly id: number;
    callback: GppCallback | null | undefined;
    readonly parameter: unknown;
}
declare global {
    interface Window {
        __gpp?: Gpp | undefined;
    }
}
/**
 * Offers `__gpp` of IAB's Global Privacy Platform, version 1.1, with the section for the United States, `usnat`; also to
 * vendors in frames. IAB's own package `@iabgpp/cmpapi` answers, which is fetched when a vendor asks for the first time.
 * Until then a stub does, so that the page needs none of its own: nothing is ready, listeners are kept, and commands that
 * are not generic are queued. Options with a mistake are reported at that first time, and leave it at that.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export declare const gpp: (options?: GppOptions) => Effect;
