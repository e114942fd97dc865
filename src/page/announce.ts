import { changedIds, type Choices } from '../core/state.js';
import type { ConsentState, Effect, Listener, Stage } from '../core/consent.js';
import type { Action, ConsentRecord } from '../core/record.js';
import type { Aftermath } from '../core/running.js';
import { targetOf } from './target-of.js';

/**
 * A decision took effect. Fired once for each real change, at the author's `<privacy-banner>` where there is one, else at
 * the one that the library made, else at the document.
 */
export class ConsentChangeEvent extends Event {
  /** Every category and service as it is now. */
  readonly choices!: Choices;
  /** The same before the change. */
  readonly previous!: Choices;
  /** The ids whose choice changed. */
  readonly changed!: readonly string[];
  /** What led to it; `reset` where the record is gone. */
  readonly action!: Action | 'reset';
  readonly record!: ConsentRecord | undefined;
  /** False where the browser kept no cookie, so that the choice ends with this page. */
  readonly persisted!: boolean;
  /**
   * True where a gated script ran on this page for something that may run no longer: it ends when the page reloads. With
   * `reload` in the configuration that follows by itself, once everybody has been told.
   */
  readonly needsReload!: boolean;

  constructor(
    { choices, record, persisted }: ConsentState,
    previous: Choices,
    changed: readonly string[],
    needsReload: boolean,
  ) {
    super('consent-change', { bubbles: true, composed: true });
    const action = record?.action ?? 'reset';
    Object.assign(this, { choices, previous, changed, action, record, persisted, needsReload });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-change': ConsentChangeEvent;
  }
}

/** Tells the page. The state that a page starts with is no change: `ready` and `subscribe` tell it. */
export const announce: Effect = (consent) => {
  const known = consent as Aftermath & Stage;
  const tell: Listener = (state, previous) => {
    if (state.choices === previous.choices) return;
    const changed = changedIds(consent.config, previous.choices, state.choices);
    if (changed.length === 0) return;
    // As long as nobody can tell, what was granted may have run.
    const mayRun = changed.some((id) => previous.choices[id] === 'granted');
    const needsReload = known.stillRuns?.(previous) ?? mayRun;
    known.needsReload = needsReload;
    if (!state.persisted) console.warn('privacy-elements: no cookie was kept');
    targetOf(consent).dispatchEvent(new ConsentChangeEvent(state, previous.choices, changed, needsReload));
    // When those who are told after this have done their part. A choice that was not kept would be lost.
    if (needsReload && consent.config.reload && state.persisted) setTimeout(() => location.reload());
  };
  // What was decided before this was there.
  known.asked?.reduce((previous, state) => {
    tell(state, previous);
    return state;
  });
  return consent.subscribe(tell);
};
