import { changedIds, type Choices } from '../core/state.js';
import type { ConsentState, Effect, Stage } from '../core/consent.js';
import type { Action, ConsentRecord } from '../core/record.js';

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

  constructor({ choices, record, persisted }: ConsentState, previous: Choices, changed: readonly string[]) {
    super('consent-change', { bubbles: true, composed: true });
    Object.assign(this, { choices, previous, changed, action: record?.action ?? 'reset', record, persisted });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-change': ConsentChangeEvent;
  }
}

/** Tells the page. The state that a page starts with is no change: `ready` and `subscribe` tell it. */
export const announce: Effect = (consent) =>
  consent.subscribe((state, { choices }) => {
    const changed = changedIds(consent.config, choices, state.choices);
    if (changed.length > 0) {
      const { banner } = consent as Stage;
      const banners = [...document.querySelectorAll('privacy-banner')];
      const target = banners.find((one) => one !== banner) ?? banners[0] ?? document;
      target.dispatchEvent(new ConsentChangeEvent(state, choices, changed));
    }
  });
