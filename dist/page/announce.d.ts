import { type Choices } from '../core/state.js';
import type { ConsentState, Effect } from '../core/consent.js';
import type { Action, ConsentRecord } from '../core/record.js';
/**
 * A decision took effect. Fired once for each real change, at the author's `<privacy-banner>` where there is one, else at
 * the one that the library made, else at the document.
 */
export declare class ConsentChangeEvent extends Event {
    /** Every category and service as it is now. */
    readonly choices: Choices;
    /** The same before the change. */
    readonly previous: Choices;
    /** The ids whose choice changed. */
    readonly changed: readonly string[];
    /** What led to it; `reset` where the record is gone. */
    readonly action: Action | 'reset';
    readonly record: ConsentRecord | undefined;
    /** False where the browser kept no cookie, so that the choice ends with this page. */
    readonly persisted: boolean;
    /**
     * True where a gated script ran on this page for something that may run no longer: it ends when the page reloads. With
     * `reload` in the configuration that follows by itself, once everybody has been told.
     */
    readonly needsReload: boolean;
    constructor({ choices, record, persisted }: ConsentState, previous: Choices, changed: readonly string[], needsReload: boolean);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'consent-change': ConsentChangeEvent;
    }
}
/** Tells the page. The state that a page starts with is no change: `ready` and `subscribe` tell it. */
export declare const announce: Effect;
