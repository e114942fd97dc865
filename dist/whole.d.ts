import type { PageConsent } from './start-light.js';
/**
 * Completes a page's consent, or ends it where the configuration has a mistake: any, on its developer's own machine, and
 * elsewhere one on which a grant could hang. Visitors do not fetch what looks for the others.
 */
export declare function whole(page: PageConsent): Promise<void>;
