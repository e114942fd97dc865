import { listen } from './listen.js';
import { together } from './together.js';

/**
 * Calls back when a decision may have been made elsewhere: in another tab, or on a page that the visitor came back from
 * (bfcache restores a page as it was left). Only the cookie is believed, never a message about it.
 */
export function followTabs(callback: () => void): () => void {
  return together(
    listen(globalThis.cookieStore, 'change', callback),
    // Where there is no cookieStore, as on insecure pages, a tab follows when it is looked at.
    listen(document, 'visibilitychange', callback),
    listen(window, 'pageshow', callback),
  );
}
