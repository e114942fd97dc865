import { gpcIds, NECESSARY } from './config.js';

/**
 * What holds for a visitor of whom nothing is known: `resolve` without a record.
 *
 * @param gpc whether the browser sends Global Privacy Control
 */
function unanswered(config, mode, gpc) {
    const denied = gpc ? gpcIds(config) : [];
    const choices = Object.create(null);
    for (const { id, services } of config.categories) {
        for (const one of [id, ...services.map((service) => service.id)]) {
            choices[one] = id === NECESSARY ? 'granted' : denied.includes(one) ? 'denied' : 'unset';
        }
    }
    // Where nothing but the necessary is there, there is nothing to ask; a notice is still to be seen.
    return { choices, asks: config.categories.length > 1 || mode === 'notice' ? 'first' : undefined };
}

export { unanswered };
//# sourceMappingURL=unanswered.js.map
