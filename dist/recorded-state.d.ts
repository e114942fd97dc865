import type { ConsentState } from './core/consent.js';
import type { PageConsent } from './start-light.js';
/**
 * What the record says, where it answers all that is asked: a returning visitor's page begins with it, and needs nobody
 * else. Anything else waits for the other half.
 */
export declare function recordedState(page: PageConsent): ConsentState | undefined;
