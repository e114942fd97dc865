import type { Effect } from '../core/consent.js';
import type { Aftermath } from '../core/running.js';
import { stillRuns } from './still-runs.js';
import { sweepWhenRefused } from './sweep-when-refused.js';
import { together } from './together.js';

/** What follows a choice: refused things are deleted, and it is known what still runs after a withdrawal. */
export const aftermath: Effect = (consent) => {
  const known = consent as Aftermath;
  known.stillRuns = stillRuns(consent);
  return together(sweepWhenRefused(consent), () => (known.stillRuns = undefined));
};
