import type { Effect, View } from '../core/consent.js';
import { listen } from './listen.js';

/** Lets any element of the page open a view: `<a href="/privacy" data-consent-open="settings">`. */
export const openers: Effect = (consent) =>
  listen(
    document,
    'click',
    (event) => {
      // The document itself can be clicked, and has no `closest`.
      const opener = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLElement>('[data-consent-open]');
      if (!opener) return;
      event.preventDefault();
      consent.open(opener.dataset['consentOpen'] as View);
    },
    // Before a router that listens here too, which would follow the link.
    true,
  );
