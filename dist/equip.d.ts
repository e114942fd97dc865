import type { Config } from './core/config.js';
import type { PageConsent } from './start-light.js';
/**
 * Gives a consent what `startLight` leaves out: the visitor can be asked and decide, and the page is told. Then it
 * begins: at once, where nothing else has to be fetched before.
 */
export declare function equip(page: PageConsent, config: Config): Promise<void> | undefined;
