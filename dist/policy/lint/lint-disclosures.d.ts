import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
/** What a visitor has to be told, by the laws that the policy is written for. */
export declare function lintDisclosures(reading: Reading, say: Say): void;
