import { stillRuns } from './still-runs.js';
import { sweepWhenRefused } from './sweep-when-refused.js';
import { together } from './together.js';

/** What follows a choice: refused things are deleted, and it is known what still runs after a withdrawal. */
const aftermath = (consent) => {
    const known = consent;
    known.stillRuns = stillRuns(consent);
    return together(sweepWhenRefused(consent), () => (known.stillRuns = undefined));
};

export { aftermath };
//# sourceMappingURL=aftermath.js.map
