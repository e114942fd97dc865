import type { StorageItem } from '../core/config.js';
import { matchesName } from '../core/matches-name.js';

/** The names of what the browser holds for this page, by the kinds of a storage item. */
const NAMES = {
  cookie: () => document.cookie.split('; ').map((pair) => pair.replace(/=.*/s, '')),
  localStorage: () => Object.keys(localStorage),
  sessionStorage: () => Object.keys(sessionStorage),
  indexedDB: async () => (await indexedDB.databases()).map(({ name = '' }) => name),
};

/**
 * Whether the browser holds such an item at this moment. What scripts cannot see, such as a cookie that is HttpOnly or
 * another site's, is not noticed.
 */
export async function holds({ kind, name }: StorageItem): Promise<boolean> {
  try {
    return (await NAMES[kind]()).some((found) => matchesName(found, name));
  } catch {
    // A sandboxed frame may not look.
    return false;
  }
}
