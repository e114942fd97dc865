import { matchesName } from '../core/matches-name.js';
import { namesHost } from './hosts.js';

/** The declared services that something seen belongs to. */
function servicesOf({ kind, name }, { categories }) {
    const services = categories.flatMap((category) => category.services);
    return kind === 'request'
        ? services.filter((service) => namesHost(service, name))
        : services.filter(({ storage = [] }) => storage.some((item) => item.kind === kind && matchesName(name, item.name)));
}
/** The ids on which it hangs whether that may be: those of its services, and what its tags are gated by. */
function ownersOf(sighting, config, { gated }) {
    const ids = servicesOf(sighting, config).map(({ id }) => id);
    return sighting.kind === 'request' ? [...ids, ...(gated.get(sighting.name) ?? [])] : ids;
}
/** Whether a declared service answers for it. */
function isDeclared(sighting, config, observations) {
    const owners = ownersOf(sighting, config, observations);
    return config.categories.some(({ services }) => services.some(({ id }) => owners.includes(id)));
}

export { isDeclared, ownersOf, servicesOf };
//# sourceMappingURL=owners.js.map
