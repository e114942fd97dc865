import { gpcIds, NECESSARY } from './config.js';

/**
 * The same choice for every id. Under Global Privacy Control nothing that it is about is granted so, nor the category that
 * has it as a service: an exception is made one by one, where the visitor sees what it is about.
 *
 * @param gpc whether the browser sends the signal
 */
function everyChoice(config, choice, gpc) {
    const except = gpc ? gpcIds(config) : [];
    const every = {};
    for (const { id, services } of config.categories) {
        if (id === NECESSARY)
            continue;
        const ids = [id, ...services.map((service) => service.id)];
        for (const one of ids)
            every[one] = except.includes(one) ? 'denied' : choice;
        if (ids.some((one) => except.includes(one)))
            every[id] = 'denied';
    }
    return every;
}

export { everyChoice };
//# sourceMappingURL=every-choice.js.map
