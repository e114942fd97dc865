import type { PageConsent } from './start-light.js';
/**
 * Gives a page the other half, or ends its consent where the configuration has a mistake: any, on its developer's own
 * machine, and elsewhere one on which a grant could hang. Visitors do not fetch what looks for the others.
 */
export declare function equip(page: PageConsent): Promise<void>;
