import type { Config } from './core/config.js';
import type { PageConsent } from './start-light.js';
/**
 * Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. Then it
 * begins. All is done when this returns, unless something has to be fetched before.
 */
export declare function equip(page: PageConsent, config: Config): Promise<void> | undefined;
