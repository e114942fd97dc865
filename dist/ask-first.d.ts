import type { Stage } from './core/consent.js';
import type { PageConsent } from './start-light.js';
/**
 * Asks a visitor who has no record before the rest of consent is there, most of which is needed only after an answer. Both
 * answers are recorded at once and take effect; anything else waits for the rest.
 */
export declare function askFirst(page: PageConsent & Stage): void;
