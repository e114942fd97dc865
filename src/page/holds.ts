import type { StorageItem } from '../core/config.js';
import { matchesName } from '../core/matches-name.js';
import { STORAGES } from './storages.js';

/**
 * Whether the browser holds such an item at this moment. What scripts cannot see, such as a cookie that is HttpOnly or
 * another site's, is not noticed.
 */
export async function holds({ kind, name }: StorageItem): Promise<boolean> {
  try {
    return (await STORAGES[kind].names()).some((found) => matchesName(found, name));
  } catch {
    // A sandboxed frame may not look.
    return false;
  }
}
