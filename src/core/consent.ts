import type { Config, Mode } from './config.js';
import type { Answers } from './expression.js';
import { modeFor } from './mode.js';
import type { ConsentRecord } from './record.js';
import { resolve, type Resolved } from './state.js';

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
export interface Consent extends Answers {
  readonly config: Config;
  readonly state: ConsentState;
  /** Resolves once the visitor's record has been read. */
  readonly ready: Promise<void>;
  /**
   * Follows the state (the store contract of Svelte, and of React's useSyncExternalStore). Returns what ends it.
   *
   * @param place `first` is called before all that are not: vendors are told before anything of theirs is released
   */
  readonly subscribe: (listener: Listener, place?: 'first') => () => void;
  /** Shows the first layer, or the settings (the default). */
  readonly open: (view?: View) => void;
  /** Closes what is shown, and decides nothing: the settings give way to a question that is still open. */
  readonly close: () => void;
  /**
   * Makes a record the one in force, without storing it; `undefined` forgets.
   *
   * @param persisted whether it was stored
   */
  readonly adopt: (record: ConsentRecord | undefined, persisted?: boolean) => void;
  /** Reads the record again: another tab may have written it. */
  readonly sync: () => void;
}

/** Where consent shows itself. */
export interface Stage {
  /** The one banner that shows, of however many there are. */
  banner?: { readonly isConnected: boolean; readonly parentNode: unknown } | undefined;
}

/** Whether something may run in a state. */
export const mayRun = ({ choices, mode }: ConsentState, id: string): boolean =>
  choices[id] === 'granted' || (choices[id] === 'unset' && mode !== 'opt-in');

/** What consent needs from the world. */
export interface ConsentDeps {
  readonly config: Config;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly load: () => ConsentRecord | undefined;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc?: boolean;
  /** Takes what a listener threw. */
  readonly report: (error: unknown) => void;
}

/** Makes the one object that holds consent. Until `start` is called it is closed: nothing is granted, nothing shown. */
export function createConsent({ config, now, load, gpc = false, report }: ConsentDeps): {
  consent: Consent;
  start: () => void;
} {
  const mode = modeFor(config);
  const vendors = new Set<Listener>();
  const listeners = new Set<Listener>();
  let isReady: () => void;
  let state: ConsentState = { choices: {}, mode: 'opt-in', gpc, asks: undefined, persisted: true };

  const call = (listener: Listener, previous: ConsentState): void => {
    try {
      listener(state, previous);
    } catch (error) {
      report(error);
    }
  };
  const set = (next: ConsentState, previous = state): void => {
    state = next;
    for (const listener of [...vendors, ...listeners]) call(listener, previous);
  };
  /** The state in which a record is in force; it shows the first layer where there is something to ask. */
  const inForce = (record: ConsentRecord | undefined, persisted: boolean): ConsentState => {
    const resolved = resolve(config, mode, record, now(), gpc);
    return { ...resolved, mode, gpc, record, persisted, view: resolved.asks && 'banner' };
  };

  const consent: Consent = {
    config,
    get state() {
      return state;
    },
    ready: new Promise((done) => (isReady = done)),
    choice: (id) => state.choices[id] ?? 'unset',
    has: (id) => mayRun(state, id),
    subscribe: (listener, place) => {
      const list = place === 'first' ? vendors : listeners;
      list.add(listener);
      call(listener, state);
      return () => list.delete(listener);
    },
    open: (view = 'settings') => set({ ...state, view }),
    close: () => set({ ...state, view: state.view === 'settings' && state.asks ? 'banner' : undefined }),
    adopt: (record, persisted = true) => set(inForce(record, persisted)),
    sync: () => {
      const record = load();
      const found = record?.time ?? '';
      const own = state.record?.time ?? '';
      // Where this page could not store its own, only a newer one from elsewhere replaces it.
      if (state.persisted ? found !== own : found > own) consent.adopt(record);
    },
  };
  return {
    consent,
    start: () => {
      const first = inForce(load(), true);
      // What a page starts with is no change.
      set(first, first);
      isReady();
    },
  };
}
