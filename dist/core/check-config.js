import { inFull, completeConfig } from './complete-config.js';
import { NECESSARY } from './config.js';
import { findNewsMistake } from './find-news-mistake.js';
import { CONFIG_SHAPE, TEXT } from './config-shape.js';
import { findMistake } from './find-mistake.js';

/** A configuration that cannot be used. The message says where, what was found, and what is allowed. */
class ConfigError extends Error {
    /** @param path where: `categories[0].services[1].storage[0].kind` */
    constructor(path, found, allowed) {
        // JSON shows what is inside, but knows no NaN.
        const shown = typeof found === 'string' || Object(found) === found ? JSON.stringify(found) : String(found);
        super(`privacy-elements: ${path || 'configuration'}: found ${shown}, allowed: ${allowed}`);
        this.name = 'ConfigError';
    }
}
/**
 * Checks what a site wrote, to the last key, and completes it.
 *
 * @throws {ConfigError} at the first thing that is wrong.
 */
function checkConfig(input) {
    const { categories, policy, region } = Object(input);
    // Short forms first, so that the check sees one form. What is no object stays as it is, for the check to name.
    const full = Object(input) === input && !Array.isArray(input)
        ? {
            ...input,
            categories: Array.isArray(categories) ? categories.map(inFull) : (categories ?? null),
            policy: typeof policy === 'string' ? { href: policy } : policy,
            region: typeof region === 'function' ||
                typeof region?.then === 'function'
                ? ''
                : region,
        }
        : input;
    const mistake = findMistake(full, CONFIG_SHAPE) ?? findNewsMistake(full);
    if (mistake)
        throw new ConfigError(mistake.path, mistake.found, inWords(mistake.allowed));
    const { version = 0, categories: checked } = full;
    // `necessary` is there even where it was left out.
    const taken = new Set(checked.some(({ id }) => id === NECESSARY) ? [] : [NECESSARY]);
    const claim = ({ id, since = 0 }, path) => {
        if (taken.has(id) || id in {})
            throw new ConfigError(`${path}.id`, id, 'an id that nothing else has');
        if (since > version)
            throw new ConfigError(`${path}.since`, since, `at most the version, ${version}`);
        taken.add(id);
    };
    checked.forEach((category, index) => {
        const path = `categories[${index}]`;
        const { id, required, services = [] } = category;
        claim(category, path);
        if (required !== undefined && required !== (id === NECESSARY)) {
            throw new ConfigError(`${path}.required`, required, `true for ${NECESSARY}, false for all else`);
        }
        services.forEach((service, at) => claim(service, `${path}.services[${at}]`));
    });
    const ids = checked.flatMap(({ id, services = [] }) => id === NECESSARY ? [] : [id, ...services.map((service) => service.id)]);
    full.gpc?.forEach((id, at) => {
        if (!ids.includes(id))
            throw new ConfigError(`gpc[${at}]`, id, `only ${ids.join(', ')}`);
    });
    for (const [signal, id] of Object.entries(full.consentMode?.signals ?? {})) {
        if (id !== NECESSARY && !ids.includes(id)) {
            throw new ConfigError(`consentMode.signals.${signal}`, id, `only ${[NECESSARY, ...ids].join(', ')}`);
        }
    }
    return completeConfig(input);
}
function inWords(allowed) {
    if (allowed === TEXT)
        return 'text';
    if (allowed === true)
        return 'true or false';
    if (allowed instanceof RegExp)
        return `text like ${allowed.source}`;
    if (!Array.isArray(allowed))
        return 'an object';
    const [first, most] = allowed;
    if (typeof first === 'string')
        return `only ${allowed.join(', ')}`;
    return typeof first === 'number' ? `a whole number ${first}..${String(most)}` : 'a list';
}

export { ConfigError, checkConfig };
//# sourceMappingURL=check-config.js.map
