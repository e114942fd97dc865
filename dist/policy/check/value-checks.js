import { PolicyError } from './policy-error.js';

/** @throws {PolicyError} unless it holds. */
function ensure(holds, found, path, allowed) {
    if (!holds)
        throw new PolicyError(path, found, allowed);
}
/** Text of a pattern. */
const textLike = (pattern, allowed = 'text') => (found, path) => ensure(typeof found === 'string' && pattern.test(found), found, path, allowed);
/** One of these names, which spaces separate. */
const oneOf = (names) => {
    const list = names.split(' ');
    return (found, path) => ensure(list.includes(found), found, path, `only ${list.join(', ')}`);
};
/** A whole number from one to another. */
const wholeNumber = (least, most) => (found, path) => {
    const holds = Number.isInteger(found) && found >= least && found <= most;
    ensure(holds, found, path, `a whole number ${least}..${most}`);
};
/** True or false. */
const flag = (found, path) => ensure(typeof found === 'boolean', found, path, 'true or false');
/** A list of any length. */
const listOf = (check) => (found, path) => {
    ensure(Array.isArray(found), found, path, 'a list');
    found.forEach((item, at) => check(item, `${path}[${at}]`));
};
/** @throws {PolicyError} unless it is an object that is no list. */
function ensureObject(found, path) {
    ensure(Object(found) === found && !Array.isArray(found), found, path, 'an object');
}
/** The path of what an object has under a key. */
const within = (path, key) => (path ? `${path}.${key}` : key);
/** An object of these keys and no others. As in TypeScript, what has a `?` may be left out. */
function objectOf(shape) {
    const keys = Object.keys(shape).map((key) => key.replace('?', ''));
    return (found, path) => {
        ensureObject(found, path);
        for (const [key, value] of Object.entries(found)) {
            ensure(keys.includes(key), value, within(path, key), `only ${keys.join(', ')}`);
        }
        for (const [name, check] of Object.entries(shape)) {
            const key = name.replace('?', '');
            if (found[key] !== undefined || key === name)
                check(found[key], within(path, key));
        }
    };
}

export { ensure, ensureObject, flag, listOf, objectOf, oneOf, textLike, wholeNumber, within };
//# sourceMappingURL=value-checks.js.map
