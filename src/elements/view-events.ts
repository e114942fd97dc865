import type { View } from '../core/consent.js';

const INIT: EventInit = { bubbles: true, composed: true };

/** A view opened. */
export class PrivacyOpenEvent extends Event {
  /** Which one. */
  readonly view: View;
  constructor(view: View) {
    super('privacy-open', INIT);
    this.view = view;
  }
}

/** Nothing is shown any more. */
export class PrivacyCloseEvent extends Event {
  constructor() {
    super('privacy-close', INIT);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'privacy-open': PrivacyOpenEvent;
    'privacy-close': PrivacyCloseEvent;
  }
}
