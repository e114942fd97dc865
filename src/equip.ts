import { announce } from './page/announce.js';
import { decisions } from './page/decisions.js';
import { present } from './page/present.js';
import type { PageConsent } from './start-light.js';

/** Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. */
export function equip(page: PageConsent): void {
  if (page.config.mode === 'notice') {
    console.warn('privacy-elements: mode "notice" asks for no consent');
  }
  Object.assign(page, decisions(page));
  page.use(announce);
  page.use(present);
}
