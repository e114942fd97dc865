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
    let necessary = { id: NECESSARY, services: [] };
    const categories = [];
    const taken = new Set();
    let isSound = version >= 0;
    for (const one of [mode, ...Object.values(regions)])
        isSound &&= !!one.match(MODE);
    for (const one of input.categories.values()) {
        const category = { services: [], ...inFull(one) };
        if (category.id === NECESSARY)
            necessary = category;
        else
            categories.push(category);
        for (const { id, since = 0, required = id === NECESSARY } of [category, ...category.services]) {
            // Nor a name that every object has: choices are looked up by id. `match` throws at what is no text.
            isSound &&= !taken.has(id) && !!id.match(ID) && !(id in {}) && since <= version;
            isSound &&= required === (id === NECESSARY);
            taken.add(id);
        }
    }
    if (!isSound)
        throw new TypeError();
    return {
        ...input,
        // What is still to tell it is asked later.
        ...(region !== undefined && { region: (Object(region) === region ? '' : region) }),
        version,
        mode,
        texts,
        gpc,
        policy: typeof policy === 'string' ? { href: policy } : policy,
        categories: [necessary, ...categories],
        record: { name: 'privacy', maxAge: 184, sameSite: 'Lax', ...record },
    };
}

export { completeConfig, inFull };
//# sourceMappingURL=complete-config.js.map
