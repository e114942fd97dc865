import { ID, MODE } from './patterns.js';

/** Any text but the empty one. */
const TEXT = /\S/;
// http(s), mailto or without a scheme: nothing that runs script.
const HREF = /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/;
// As many digits as a record has room for.
const VERSION = [0, 999_999_999];
const KIND = /^(cookie|localStorage|sessionStorage|indexedDB)$/;
// A glob of nothing but stars would declare, and delete, everything.
const GLOB = /^[^\s;]*[^\s;*][^\s;]*$/;
/** What may not be left out, wherever it may be. */
const REQUIRED = [ID, KIND, GLOB];
/** What categories and services have in common. */
const NAMED = { id: ID, label: TEXT, purpose: TEXT, since: VERSION };
/** The configuration, its categories and policy in their long forms. */
const CONFIG_SHAPE = {
    version: VERSION,
    mode: MODE,
    region: /^/,
    regions: { '*': MODE },
    categories: [
        {
            ...NAMED,
            required: undefined,
            services: [
                {
                    ...NAMED,
                    provider: TEXT,
                    policy: HREF,
                    country: /^[A-Z]{2}$/,
                    storage: [
                        { kind: KIND, name: GLOB, duration: /^(session|P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?)$/, purpose: TEXT },
                    ],
                },
            ],
        },
    ],
    policy: { href: HREF, controller: TEXT },
    layout: /^(bar(-top)?|box(-top)?(-start)?|dialog|inline)$/,
    settings: /^(dialog|sheet)$/,
    gpc: [ID],
    texts: { '*': TEXT },
    record: {
        name: /^[\w-]{1,64}$/,
        domain: /^[\w-]+(\.[\w-]+)*$/,
        maxAge: [1, 400],
        sameSite: /^(Lax|Strict|None)$/,
    },
};
/** The first mistake in a value, if any. */
function findMistake(found, shape, path = '') {
    const unless = (holds) => (holds ? undefined : { path, found, allowed: shape });
    if (!shape)
        return undefined;
    if (shape instanceof RegExp)
        return unless(typeof found === 'string' && shape.test(found));
    if (Array.isArray(shape)) {
        const [first, most] = shape;
        if (typeof first === 'number') {
            return unless(Number.isInteger(found) && found >= first && found <= most);
        }
        if (!Array.isArray(found))
            return unless(false);
        return firstOf(found, (item, index) => findMistake(item, first, `${path}[${index}]`));
    }
    const keys = shape;
    if (Object(found) !== found || Array.isArray(found))
        return unless(false);
    return firstOf(Object.keys({ ...keys, ...found }), (key) => {
        const value = found[key];
        const inner = keys[key] ?? keys['*'];
        const at = path ? `${path}.${key}` : key;
        if (!inner && !(key in keys))
            return { path: at, found: value, allowed: Object.keys(keys) };
        return value === undefined && !REQUIRED.includes(inner) ? undefined : findMistake(value, inner, at);
    });
}
function firstOf(list, find) {
    for (const [index, item] of list.entries()) {
        const mistake = find(item, index);
        if (mistake)
            return mistake;
    }
    return undefined;
}

export { CONFIG_SHAPE, TEXT, findMistake };
//# sourceMappingURL=config-shape.js.map
