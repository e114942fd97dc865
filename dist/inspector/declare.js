import { fits, CONFIG_SHAPE } from '../core/config-shape.js';
import { namesHost, siteWord } from './hosts.js';
import { isDeclared } from './owners.js';

/**
 * A declaration for what was seen and is not declared, to be pasted into the `services` of a category: one service for
 * each third party, and for each prefix of names. What nobody can see from outside is left out: who it is, what it is
 * for, and which category.
 */
function declareFound(config, observations) {
    const groups = new Map();
    for (const sighting of observations.sightings) {
        if (isDeclared(sighting, config, observations))
            continue;
        const key = groupOf(sighting);
        const group = groups.get(key) ?? { storage: [] };
        groups.set(key, group);
        if (sighting.kind === 'request')
            group.host ??= sighting.name;
        const item = itemFor(sighting, observations);
        if (item && !group.storage.some(({ kind, name }) => kind === item.kind && name === item.name)) {
            group.storage.push(item);
        }
    }
    const taken = new Set(config.categories.flatMap(({ id, services }) => [id, ...services.map((one) => one.id)]));
    return [...groups].map(([key, { host, storage }]) => {
        const id = freeId(key, taken);
        // An id has room for no more than so much of a host.
        const isNamed = !host || namesHost({ id }, host);
        return { id, ...(!isNamed && { label: host }), ...(storage.length > 0 && { storage }) };
    });
}
/** The third party whose script stored it or who was asked, else what its name begins with: `_pk` of `_pk_id.1.1fff`. */
function groupOf({ kind, name, by }) {
    if (kind === 'request')
        return siteWord(name);
    if (URL.canParse(by))
        return siteWord(new URL(by).hostname);
    return /^[^A-Za-z]*[A-Za-z]+/.exec(name)?.[0] ?? name;
}
function itemFor({ kind, name }, { durations }) {
    const duration = kind === 'sessionStorage' ? 'session' : kind === 'cookie' ? durations.get(name) : undefined;
    // A declared name has no spaces and no semicolons.
    const item = { kind, name: name.replace(/[\s;]+/g, '*'), ...(duration && { duration }) };
    return isDeclarable(item) ? item : undefined;
}
/** Whether a configuration may have such an item: not of every kind, and none whose name is nothing but stars. */
const isDeclarable = (item) => fits({ categories: [{ id: 'any', services: [{ id: 'one', storage: [item] }] }] }, CONFIG_SHAPE);
/** An id that may stand in the configuration and does not yet. */
function freeId(key, taken) {
    const text = key.replace(/[^\w-]+/g, '-').replace(/^[\W_]+|[\W_]+$/g, '');
    const base = (/^[A-Za-z]/.test(text) ? text : `found-${text}`).slice(0, 36);
    let id = base;
    for (let count = 2; taken.has(id) || id in {}; count++)
        id = `${base}-${count}`;
    taken.add(id);
    return id;
}

export { declareFound };
//# sourceMappingURL=declare.js.map
