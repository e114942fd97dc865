import type { Config, Mode } from './config.js';
import type { ConsentRecord } from './record.js';
import { type Resolved } from './state.js';
import type { Store } from './store.js';
/** The two views of the interface. */
export type View = 'banner' | 'settings';
/** What the visitor was looking at when they decided: part of the record. */
export interface Shown {
    /** BCP 47 tag. */
    readonly language: string;
    /** SHA-256 of the text, in hexadecimal. */
    readonly hash: string;
}
/** Everything that a subscriber may need, as it is at one moment. Never changed, only replaced. */
export interface ConsentState extends Resolved {
    readonly mode: Mode;
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
    /** The decision that is in force. */
    readonly record?: ConsentRecord | undefined;
    /** False where the browser kept no cookie: the choice then holds for this page alone. */
    readonly persisted: boolean;
    /** What should be on screen. */
    readonly view?: View | undefined;
}
/** Called at once with the state, and again with each new one. */
export type Listener = (state: ConsentState, previous: ConsentState) => void;
/** A consumer of consent: acts on the state it finds, then subscribes. Returns what ends it. */
export type Effect = (consent: Consent) => () => void;
/** Consent as it is read: what holds, and who wants to know. Deciding is `Decisions`. */
export interface Consent extends Store {
    readonly config: Config;
    /** Shows the first layer, or the settings (the default). */
    readonly open: (view?: View) => void;
    /** Closes what is shown, and decides nothing: the settings give way to a question that is still open. */
    readonly close: () => void;
    /**
     * Makes a record the one in force, without storing it; `undefined` forgets. Resolves when all have been told.
     *
     * @param persisted whether it was stored
     */
    readonly adopt: (record: ConsentRecord | undefined, persisted?: boolean) => Promise<void>;
    /** Reads the record again: another tab may have written it. */
    readonly sync: () => void;
}
/** Where consent shows itself. */
export interface Stage {
    /** Whether work has to wait for its next turn, in which it is called: there once the visitor can decide. */
    isTurnOver?: (work: (nothing: readonly never[]) => void) => boolean;
    /** What was let go of, and is not to be again until it is taken back; with the end of what a template shows. */
    released?: WeakMap<object, unknown>;
    /** Gives the focus back to what had it before a banner, or to the page's content: there once the visitor can decide. */
    focusPage?: () => void;
    /** What all were told, from the question on, where that was asked before the rest of consent was there. */
    asked?: ConsentState[];
    /** The one banner that shows, of however many there are. */
    banner?: {
        readonly isConnected: boolean;
        readonly parentNode: unknown;
        readonly requestUpdate?: () => void;
    } | undefined;
}
/** What consent needs from the world. */
export interface ConsentDeps {
    readonly config: Config;
    /** The mode that holds for this visitor. */
    readonly mode: Mode;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    readonly load: () => ConsentRecord | undefined;
    /** Does what may wait until a decision can be seen. At once, where it is left out. */
    readonly afterPaint?: ((act: () => void) => Promise<void>) | undefined;
}
/** Consent, and what its state is where a record is in force: that which is stored, unless another is given. */
export interface Whole {
    readonly consent: Consent;
    readonly first: (record?: ConsentRecord) => ConsentState;
}
/** Gives a store what follows from a configuration. Until something is put into it, it is closed. */
export declare function createConsent(store: Store, { config, mode, now, load, afterPaint }: ConsentDeps): Whole;
