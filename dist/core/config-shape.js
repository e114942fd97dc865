import { ID, MODE } from './patterns.js';

/** Any text but the empty one. */
const TEXT = /\S/;
/** http(s), mailto or without a scheme: nothing that runs script. */
const HREF = /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/;
/** As many digits as a record has room for. */
const VERSION = [0, 999_999_999];
const KIND = /^(cookie|localStorage|sessionStorage|indexedDB|cache)$/;
// A glob of nothing but stars would declare, and delete, everything.
const GLOB = /^[^\s;]*[^\s;*][^\s;]*$/;
/** An id that may be left out. By its source: minifiers drop the `new`, without which it were the same object. */
const OTHER_ID = new RegExp(ID.source);
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
    policy: { href: HREF, controller: TEXT, versions: undefined },
    incident: undefined,
    consentMode: {
        signals: Object.fromEntries([
            ...['storage', 'user_data', 'personalization'].map((name) => `ad_${name}`),
            ...['analytics', 'functionality', 'personalization', 'security'].map((name) => `${name}_storage`),
        ].map((name) => [name, OTHER_ID])),
        regions: { '*': /^(granted|denied)$/ },
        wait_for_update: [0, 10_000],
        ads_data_redaction: true,
        url_passthrough: true,
        advanced: true,
    },
    layout: /^(bar(-top)?|box(-top)?(-start)?|dialog|inline)$/,
    settings: /^(dialog|sheet)$/,
    gpc: [ID],
    secGpc: true,
    reload: true,
    texts: { '*': TEXT },
    record: {
        name: /^[\w-]{1,64}$/,
        domain: /^[\w-]+(\.[\w-]+)*$/,
        maxAge: [1, 400],
        sameSite: /^(Lax|Strict|None)$/,
        url: /^(https?:|[^:]+$|[^:]*[/?#])/,
        subject: true,
    },
};
/** Whether a value is as a shape says. */
function fits(found, shape) {
    if (!shape)
        return true;
    if (shape === true)
        return typeof found === 'boolean';
    if (shape instanceof RegExp)
        return typeof found === 'string' && shape.test(found);
    if (Array.isArray(shape)) {
        const [first, most] = shape;
        return typeof first === 'number'
            ? Number.isInteger(found) && found >= first && found <= most
            : Array.isArray(found) && found.every((item) => fits(item, first));
    }
    const keys = shape;
    return (Object(found) === found &&
        !Array.isArray(found) &&
        Object.keys({ ...keys, ...found }).every((key) => fitsAt(key, found, keys)));
}
/** The same for what an object has under one key. */
function fitsAt(key, holder, shape) {
    const value = holder[key];
    const inner = shape[key] ?? shape['*'];
    return (!!inner || key in shape) && (value === undefined ? !REQUIRED.includes(inner) : fits(value, inner));
}

export { CONFIG_SHAPE, HREF, TEXT, VERSION, fits, fitsAt };
//# sourceMappingURL=config-shape.js.map
