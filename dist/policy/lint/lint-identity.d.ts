import { type Config } from '../../core/config.js';
import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
/** Who answers for the data and how to reach them, since when the text holds, and whether it knows what the site stores. */
export declare function lintIdentity(reading: Reading, say: Say, config?: Config): void;
