import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
/** What sentences promise and do not keep, what they take for an answer, and what a template left in them. */
export declare function lintProse(reading: Reading, say: Say): void;
