import type { PageConsent } from './start-light.js';
/** Gives a consent what a decision needs: it is recorded, the page is told, what was refused is deleted, a receipt goes out. */
export declare function act(page: PageConsent): void;
