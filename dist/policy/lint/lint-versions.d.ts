import type { Config } from '../../core/config.js';
import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
/** Versions: their order and days, what they ask of visitors, and what they need for that. */
export declare function lintVersions({ document, live }: Reading, say: Say, config?: Config): void;
