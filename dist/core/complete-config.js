import { MODE, ID } from './patterns.js';
import { NECESSARY } from './config.js';

/** A category in its long form. */
const inFull = (category) => typeof category === 'string' ? { id: category } : category;
/**
 * Fills in what a site left out. Of mistakes it notices those on which a grant could hang; `checkConfig` finds the
 * others too, and has the words for them.
 *
 * @throws {TypeError} if there is such a mistake
 */
function completeConfig(input) {
    const { version = 0, mode = 'opt-in', regions = {}, policy = {}, gpc = ['marketing'], texts = {}, record, region, } = input;
    const categories = input.categories.map((one) => ({ services: [], ...inFull(one) }));
    const taken = new Set();
    const isSound = ({ id, since = 0, required = id === NECESSARY, }) => {
        const isNew = taken.size < taken.add(id).size;
        // Nor a name that every object has: choices are looked up by id. `match` throws at what is no text.
        return isNew && !!id.match(ID) && !(id in {}) && since <= version && required === (id === NECESSARY);
    };
    const areModes = [mode, ...Object.values(regions)].every((one) => one.match(MODE));
    if (!areModes || !(version >= 0) || !categories.every((one) => isSound(one) && one.services.every(isSound))) {
        throw new TypeError();
    }
    return {
        ...input,
        // What is still to tell it is asked later.
        ...(region !== undefined && { region: (Object(region) === region ? '' : region) }),
        version,
        mode,
        texts,
        gpc,
        policy: typeof policy === 'string' ? { href: policy } : policy,
        categories: [
            categories.find(({ id }) => id === NECESSARY) ?? { id: NECESSARY, services: [] },
            ...categories.filter(({ id }) => id !== NECESSARY),
        ],
        record: { name: 'privacy', maxAge: 184, sameSite: 'Lax', ...record },
    };
}

export { completeConfig, inFull };
//# sourceMappingURL=complete-config.js.map
