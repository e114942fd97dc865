import { matchesName } from './matches-name.js';

/**
 * The id of the refused service that declares a stored thing, which may be deleted then. `undefined` where there is none,
 * where a service that may run declares the same, and for what the library keeps itself: the record and all whose name
 * starts with the record's and a hyphen.
 */
function refusedBy({ config, has, choice }, kind, name) {
    const own = config.record.name;
    if (name === own || name.startsWith(`${own}-`))
        return undefined;
    const ids = config.categories
        .flatMap(({ services }) => services)
        .filter(({ storage = [] }) => storage.some((item) => item.kind === kind && matchesName(name, item.name)))
        .map(({ id }) => id);
    return ids.some(has) ? undefined : ids.find((id) => choice(id) === 'denied');
}

export { refusedBy };
//# sourceMappingURL=refused-by.js.map
