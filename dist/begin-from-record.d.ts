import type { PageConsent } from './start-light.js';
/**
 * Begins with what the record says, where it answers all that is asked: a returning visitor needs nobody else. Anything
 * else waits for the other half.
 */
export declare function beginFromRecord(page: PageConsent): void;
