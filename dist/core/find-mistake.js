import { fits, fitsAt } from './config-shape.js';

/** The first mistake in a value, if any. */
function findMistake(found, shape, path = '') {
    if (fits(found, shape))
        return undefined;
    if (Array.isArray(shape)) {
        const [inner] = shape;
        if (typeof inner !== 'number' && Array.isArray(found)) {
            const at = found.findIndex((item) => !fits(item, inner));
            return findMistake(found[at], inner, `${path}[${at}]`);
        }
    }
    else if (shape !== true && !(shape instanceof RegExp) && Object(found) === found && !Array.isArray(found)) {
        const keys = shape;
        const key = Object.keys({ ...keys, ...found }).find((one) => !fitsAt(one, found, keys)) ?? '';
        const at = path ? `${path}.${key}` : key;
        const value = found[key];
        const inner = keys[key] ?? keys['*'];
        return inner ? findMistake(value, inner, at) : { path: at, found: value, allowed: Object.keys(keys) };
    }
    return { path, found, allowed: shape };
}

export { findMistake };
//# sourceMappingURL=find-mistake.js.map
