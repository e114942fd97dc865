import { PRESETS } from './presets.js';

const PLACE = /\{(\w+)\}/g;
/** The attributes that addresses are made of. */
const ADDRESS_ATTRIBUTES = Object.values(PRESETS).flatMap(({ address }) => Array.from(address.matchAll(PLACE), ([, name]) => name));
/**
 * What the attributes of an embed say: its `src`, or what its preset makes of its other attributes.
 *
 * @param read reads an attribute
 * @param id of the service
 * @param base what a relative `src` is relative to
 * @param config where consent runs
 * @throws {TypeError} if an attribute is missing or wrong: a `src` such as `javascript:…` would run here
 */
function embedSource(read, id, base, config) {
    const name = read('provider') ?? 'generic';
    if (!Object.hasOwn(PRESETS, name))
        throw wrong('provider', name, Object.keys(PRESETS).join(', '));
    const preset = PRESETS[name];
    const written = read('src') ??
        preset.address.replace(PLACE, (_, attribute) => {
            const value = read(attribute);
            if (!value)
                throw wrong(attribute, value, 'what the address of the embed is made of');
            return encodeURIComponent(value);
        });
    const url = URL.canParse(written, base) ? new URL(written, base) : undefined;
    if (!url || !/^https?:$/.test(url.protocol))
        throw wrong('src', written, 'an address that begins with https: or http:');
    const ratio = read('ratio') ?? preset.ratio;
    if (!/^[\d.]+( *\/ *[\d.]+)?$/.test(ratio))
        throw wrong('ratio', ratio, 'width by height, such as 16/9');
    const declared = config?.categories.flatMap(({ services }) => services).find((service) => service.id === id);
    const service = { ...preset, ...declared };
    const label = service.label ?? declared?.id ?? url.host;
    return {
        address: url.href,
        title: read('title') || label,
        label,
        service,
        isDeclared: Boolean(declared),
        ratio,
        allow: read('allow') ?? preset.allow,
        sandbox: read('sandbox') ?? preset.sandbox,
    };
}
const wrong = (name, found, allowed) => new TypeError(`${name}: found ${found ?? 'nothing'}, allowed: ${allowed}`);

export { ADDRESS_ATTRIBUTES, embedSource };
//# sourceMappingURL=embed-source.js.map
