import { waitUntil } from '@open-wc/testing';

/** Waits until a condition holds: long enough for a machine that starts two more browsers meanwhile. */
export const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), what, { interval: 10, timeout: 20_000 });
