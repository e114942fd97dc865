import type { PageConsent } from './start-light.js';
/** Gives a page the other half, or ends its consent where the configuration has a mistake. */
export declare function equip(page: PageConsent): Promise<void>;
