import type { View } from '../core/consent.js';

/** A view opened. */
export class PrivacyOpenEvent extends Event {
  /** Which one. */
  readonly view: View;
  constructor(view: View) {
    super('privacy-open', { bubbles: true, composed: true });
    this.view = view;
  }
}

/** Nothing is shown any more. */
export class PrivacyCloseEvent extends Event {
  constructor() {
    super('privacy-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privacy-open': PrivacyOpenEvent;
    'privacy-close': PrivacyCloseEvent;
  }
}
