import type { Consent, Stage } from '../core/consent.js';

/**
 * Where the page is told of what happens: the author's `<privacy-banner>` where there is one, else the one that the
 * library made, else the document.
 */
export function targetOf(consent: Consent): EventTarget {
  const { banner } = consent as Stage;
  const banners = [...document.querySelectorAll('privacy-banner')];
  return banners.find((one) => one !== banner) ?? banners[0] ?? document;
}
