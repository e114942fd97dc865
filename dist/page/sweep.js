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
async function sweep(refusedBy) {
    const kinds = Object.keys(STORAGES);
    const reports = await Promise.all(kinds.map((kind) => sweepKind(kind, refusedBy)));
    return {
        deleted: reports.flatMap(({ deleted }) => deleted),
        kept: reports.flatMap(({ kept }) => kept),
    };
}
async function sweepKind(kind, refusedBy) {
    const { names, remove } = STORAGES[kind];
    const found = [];
    let left;
    // What nobody could look for again is not claimed to be gone.
    const isLeft = ({ name }) => left?.includes(name) ?? true;
    try {
        // The same name may be there of several domains.
        for (const name of new Set(await names())) {
            const service = refusedBy(kind, name);
            if (service === undefined)
                continue;
            found.push({ kind, name, service });
            await remove(name);
        }
        if (found.length > 0)
            left = await names();
        // WebKitGTK tells a page late of the cookies that it deleted itself.
        if (found.some(isLeft)) {
            await new Promise((done) => setTimeout(done, PATIENCE));
            left = await names();
        }
    }
    catch {
        // A sandboxed frame may not look, and has nothing.
    }
    return {
        deleted: found.filter((item) => !isLeft(item)),
        kept: found.filter((item) => isLeft(item) && refusedBy(kind, item.name) !== undefined),
    };
}

export { sweep };
//# sourceMappingURL=sweep.js.map
