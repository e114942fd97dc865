import { matchesName } from '../core/matches-name.js';
import { STORAGES } from './storages.js';

/**
 * Whether the browser holds such an item at this moment. What scripts cannot see, such as a cookie that is HttpOnly or
 * another site's, is not noticed.
 */
async function holds({ kind, name }) {
    try {
        return (await STORAGES[kind].names()).some((found) => matchesName(found, name));
    }
    catch {
        // A sandboxed frame may not look.
        return false;
    }
}

export { holds };
//# sourceMappingURL=holds.js.map
