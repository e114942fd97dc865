import { optionalIds, gpcIds } from './config.js';

/**
 * The choices after a decision. A category takes its services with it; a service decides for itself, and its category
 * is granted exactly when all of its services are.
 */
function applyChoices(config, current, wanted) {
    const next = { ...current };
    for (const { id, services } of config.categories) {
        const own = wanted[id];
        if (own)
            next[id] = own;
        for (const service of services)
            next[service.id] = wanted[service.id] ?? own ?? next[service.id] ?? 'unset';
        if (!services.some((service) => wanted[service.id]))
            continue;
        const states = services.map((service) => next[service.id]);
        if (states.every((state) => state === 'granted'))
            next[id] = 'granted';
        else if (next[id] === 'granted' || !states.includes('unset'))
            next[id] = 'denied';
    }
    return next;
}
/**
 * The same choice for every id. Under Global Privacy Control nothing that it is about is granted so: an exception is made
 * one by one, where the visitor sees what it is about.
 *
 * @param gpc whether the browser sends the signal
 */
function everyChoice(config, choice, gpc) {
    const except = gpc ? gpcIds(config) : [];
    return Object.fromEntries(optionalIds(config).map((id) => [id, except.includes(id) ? 'denied' : choice]));
}
/**
 * The record of a decision. Ids that are left out keep what was said of them.
 *
 * @param time milliseconds since 1970
 * @throws {RangeError} if an id or a choice is not known
 */
function makeRecord(config, state, wanted, time, shown = { language: '', hash: '' }) {
    const ids = optionalIds(config);
    for (const [id, choice] of Object.entries(wanted)) {
        if (!ids.includes(id) || !['granted', 'denied'].includes(choice)) {
            throw new RangeError(`privacy-elements: decide: found ${id}: ${choice}, allowed: granted or denied for ${ids.join(', ')}`);
        }
    }
    const choices = applyChoices(config, state.choices, wanted);
    // After what it replaces even where the clock was set back: among tabs the newest wins.
    const least = state.record && state.asks !== 'future' ? Date.parse(state.record.time) + 1 : 0;
    return {
        version: config.version,
        time: new Date(Math.max(time, least)).toISOString(),
        action: actionOf(ids, choices, state),
        mode: state.mode,
        ...shown,
        choices: Object.fromEntries(Object.entries(choices).filter(([id, choice]) => ids.includes(id) && choice !== 'unset')),
    };
}
/** What a decision amounts to, whatever control it came from. `gpc`: something was granted in the knowledge of that. */
function actionOf(ids, next, { choices: previous, gpc }) {
    const every = (choice) => ids.every((id) => next[id] === choice);
    if (every('unset'))
        return 'none';
    if (every('granted'))
        return gpc ? 'gpc' : 'accept';
    if (!every('denied'))
        return gpc ? 'gpc' : 'custom';
    return ids.some((id) => previous[id] === 'granted') ? 'withdraw' : 'reject';
}

export { applyChoices, everyChoice, makeRecord };
//# sourceMappingURL=decide.js.map
