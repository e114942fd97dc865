import type { Consent, View } from '../core/consent.js';

/**
 * Lets any element of the page open a view, until the signal ends it: `<a href="/privacy" data-consent-open="settings">`.
 */
export function openers(consent: Consent, ended: AbortController): void {
  const open = (event: Event): void => {
    // The document itself can be clicked, and has no `closest`.
    const opener = (event.composedPath()[0] as Partial<Element>).closest?.<HTMLElement>('[data-consent-open]');
    if (!opener) return;
    event.preventDefault();
    consent.open(opener.dataset['consentOpen'] as View);
  };
  document.addEventListener('click', open, ended);
}
