import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
/** Clauses without content, numbers and ids that are there twice or not at all, and links that lead nowhere. */
export declare function lintStructure({ document, outline, hollow, ids, links, refs }: Reading, say: Say): void;
