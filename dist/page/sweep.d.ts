import type { StorageKind } from '../core/config.js';
import type { SweepReport } from '../core/sweep-report.js';
/**
 * Deletes what the browser holds for this page of what was refused. What needs no waiting, which is all but IndexedDB and
 * Cache Storage, is gone before the page is, even where that is on its way out.
 *
 * @param refusedBy the id of the service for which something has to go; `undefined` leaves it. Asked of each thing right
 *   before that would be deleted, since the visitor may change their mind meanwhile
 */
export declare function sweep(refusedBy: (kind: StorageKind, name: string) => string | undefined): Promise<SweepReport>;
