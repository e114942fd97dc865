import { setImmediate } from 'node:timers';

/** How many are committed at once at most, and how many may wait. */
const BATCH = 500;
const WAITING = 20_000;

/** Too many are waiting already. */
export class BusyError extends Error {}

/**
 * Commits what arrives while the last commit is under way in one transaction: the more arrive, the less each costs.
 *
 * @param appendAll commits a list of entries, and returns the list of answers
 * @returns a function that commits one entry, and resolves with its answer when that is safe on disk
 */
export function groupCommits(appendAll) {
  const waiting = [];
  let isCommitting = false;

  const commit = async () => {
    if (isCommitting) return;
    isCommitting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      try {
        const answers = await appendAll(batch.map(({ entry }) => entry));
        batch.forEach(({ done }, index) => done(answers[index]));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    isCommitting = false;
  };
  return (entry) =>
    new Promise((done, failed) => {
      if (waiting.length >= WAITING) throw new BusyError();
      waiting.push({ entry, done, failed });
      // After the other requests that have come in by now.
      setImmediate(commit);
    });
}
