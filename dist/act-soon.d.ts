import type { PageConsent } from './start-light.js';
/**
 * Fetches what a decision needs while the visitor reads. A click that is quicker waits for it; where it does not come,
 * nothing was decided, and another click tries again.
 */
export declare function actSoon(page: PageConsent): void;
