import type { StorageKind } from '../core/config.js';
import type { SweepReport, SweptItem } from '../core/sweep-report.js';
import { STORAGES } from './storages.js';

/** How long the browser and the page's scripts have to let go of something before it counts as kept. */
const PATIENCE = 1000;

/**
 * Deletes what the browser holds for this page of what was refused. What needs no waiting, which is all but IndexedDB and
 * Cache Storage, is gone before the page is, even where that is on its way out.
 *
 * @param refusedBy the id of the service for which something has to go; `undefined` leaves it. Asked of each thing right
 *   before that would be deleted, since the visitor may change their mind meanwhile
 */
export async function sweep(refusedBy: (kind: StorageKind, name: string) => string | undefined): Promise<SweepReport> {
  const kinds = Object.keys(STORAGES) as StorageKind[];
  const reports = await Promise.all(kinds.map((kind) => sweepKind(kind, refusedBy)));
  return {
    deleted: reports.flatMap(({ deleted }) => deleted),
    kept: reports.flatMap(({ kept }) => kept),
  };
}

async function sweepKind(kind: StorageKind, refusedBy: Parameters<typeof sweep>[0]): Promise<SweepReport> {
  const { names, remove } = STORAGES[kind];
  const found: SweptItem[] = [];
  let left: readonly string[] | undefined;
  // What nobody could look for again is not claimed to be gone.
  const isLeft = ({ name }: SweptItem): boolean => left?.includes(name) ?? true;
  try {
    // The same name may be there of several domains.
    for (const name of new Set(await names())) {
      const service = refusedBy(kind, name);
      if (service === undefined) continue;
      found.push({ kind, name, service });
      await remove(name);
    }
    if (found.length > 0) left = await names();
    // WebKitGTK tells a page late of the cookies that it deleted itself.
    if (found.some(isLeft)) {
      await new Promise((done) => setTimeout(done, PATIENCE));
      left = await names();
    }
  } catch {
    // A sandboxed frame may not look, and has nothing.
  }
  return {
    deleted: found.filter((item) => !isLeft(item)),
    kept: found.filter((item) => isLeft(item) && refusedBy(kind, item.name) !== undefined),
  };
}
