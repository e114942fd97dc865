import type { StorageItem } from '../core/config.js';
/**
 * Whether the browser holds such an item at this moment. What scripts cannot see, such as a cookie that is HttpOnly or
 * another site's, is not noticed.
 */
export declare function holds({ kind, name }: StorageItem): Promise<boolean>;
