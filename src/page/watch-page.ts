import { listen } from './listen.js';
import { together } from './together.js';

/** Calls back whenever nodes come or go, and when the page is parsed. Returns what ends it. */
export function watchPage(callback: (records: readonly MutationRecord[]) => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document, { childList: true, subtree: true });
  return together(
    listen(document, 'DOMContentLoaded', () => callback([])),
    () => observer.disconnect(),
  );
}
