import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';
/** How soon a request is answered: said, in so many days, and as soon as the law wants it. */
export declare function lintReply({ document, live, regimes, sentences }: Reading, say: Say): void;
