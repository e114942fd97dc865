import { optionalIds } from './config.js';
import { recordOf } from './record-of.js';

/**
 * The choices after a decision. A category takes its services with it; a service decides for itself, and its category
 * is granted exactly when all of its services are.
 */
function applyChoices(config, current, wanted) {
    const next = { ...current };
    for (const { id, services } of config.categories) {
        const own = wanted[id];
        if (own)
            next[id] = own;
        for (const service of services)
            next[service.id] = wanted[service.id] ?? own ?? next[service.id] ?? 'unset';
        if (!services.some((service) => wanted[service.id]))
            continue;
        const states = services.map((service) => next[service.id]);
        if (states.every((state) => state === 'granted'))
            next[id] = 'granted';
        else if (next[id] === 'granted' || !states.includes('unset'))
            next[id] = 'denied';
    }
    return next;
}
/**
 * The record of a decision. Ids that are left out keep what was said of them.
 *
 * @param time milliseconds since 1970
 * @throws {RangeError} if an id or a choice is not known
 */
function makeRecord(config, state, wanted, time, shown) {
    const ids = optionalIds(config);
    for (const [id, choice] of Object.entries(wanted)) {
        if (!ids.includes(id) || !['granted', 'denied'].includes(choice)) {
            throw new RangeError(`privacy-elements: decide: found ${id}: ${choice}, allowed: granted or denied for ${ids.join(', ')}`);
        }
    }
    return recordOf(config, state, applyChoices(config, state.choices, wanted), time, shown);
}

export { applyChoices, makeRecord };
//# sourceMappingURL=decide.js.map
