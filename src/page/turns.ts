/** Milliseconds after which it is the page's turn. */
const SLICE = 8;

/**
 * Lets work take turns with the page, which paints and hears its visitor in between. What this returns says before each
 * step whether the turn is over, and calls the work when it has its next one.
 */
export function turns(): (work: (nothing: readonly never[]) => void) => boolean {
  let end = 0;
  let isWaiting = false;
  return (work) => {
    const now = performance.now();
    // A turn ends with its task at the latest.
    if (end === 0) void Promise.resolve().then(() => (end = 0));
    end ||= now + SLICE;
    if (!isWaiting && now > end) {
      isWaiting = true;
      void pause().then(() => {
        isWaiting = false;
        work([]);
      });
    }
    return isWaiting;
  };
}

async function pause(): Promise<void> {
  try {
    await scheduler.yield();
  } catch {
    // WebKit has no scheduler, and in a task that the page aborted it waits for nothing.
    await new Promise((done) => setTimeout(done));
  }
}
