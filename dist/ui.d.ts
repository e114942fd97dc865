import type { Stage } from './core/consent.js';
import type { PageConsent } from './start-light.js';
/**
 * Gives a page the rest of consent, and before that asks the visitor, where nothing more is needed for the question: it is
 * on screen by then.
 */
export declare function equip(page: PageConsent & Stage): Promise<void>;
