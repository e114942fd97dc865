import type { PageConsent } from './start-light.js';
/** Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. */
export declare function equip(page: PageConsent): void;
