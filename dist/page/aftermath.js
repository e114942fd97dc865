import { stillRuns } from './still-runs.js';
import { sweepWhenRefused } from './sweep-when-refused.js';
import { turns } from './turns.js';

/**
 * What follows a decision: what is granted runs in turns with the page, what is refused is deleted, and it is known what
 * still runs after a withdrawal.
 */
const aftermath = (consent) => {
    Object.assign(consent, { isTurnOver: turns(), stillRuns: stillRuns(consent) });
    return sweepWhenRefused(consent);
};

export { aftermath };
//# sourceMappingURL=aftermath.js.map
