import { flatten } from '../flatten.js';

/** Where two clauses have the same id, the first keeps it and the second is `id-2`. */
function anchorsOf(entries) {
    const ownerOf = new Map();
    const idsOf = new Map();
    const all = flatten(entries);
    for (const entry of all) {
        let { id } = entry;
        for (let number = 2; ownerOf.has(id); number++)
            id = `${entry.id}-${number}`;
        ownerOf.set(id, entry);
        idsOf.set(entry, [id]);
    }
    for (const entry of all) {
        const free = entry.clause.aliases?.filter((id) => !ownerOf.has(id) && ownerOf.set(id, entry)) ?? [];
        idsOf.set(entry, [...(idsOf.get(entry) ?? []), ...free]);
    }
    return { idsOf, ownerOf };
}

export { anchorsOf };
//# sourceMappingURL=anchors.js.map
