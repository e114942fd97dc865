import { optionalIds, NECESSARY, gpcIds } from './config.js';

const DAY = 864e5;
/**
 * What holds now.
 *
 * @param time milliseconds since 1970
 * @param gpc whether the browser sends Global Privacy Control. What that is about is denied, then, but for what was
 *   granted in the knowledge of it (CCPA Regulations § 7025(c)): a record says so by its action `gpc`
 */
function resolve(config, mode, record, time, gpc = false) {
    const age = (time - Date.parse(record?.time ?? '')) / DAY;
    const raised = !!record && record.version < config.version;
    const newer = ({ since = 0 }) => raised && since > record.version;
    // A version raised without saying for what concerns everything.
    const anyNewer = config.categories.some((category) => newer(category) || category.services.some(newer));
    const stale = age < -1 ? 'future' : age <= config.record.maxAge ? undefined : 'expired';
    let asks = record ? (stale ?? (raised ? 'version' : undefined)) : 'first';
    const choices = Object.create(null);
    const settle = (id, lapsed, inherited) => {
        const said = record?.choices[id];
        // A notice asks about nothing in particular, so nothing can be missing from its record.
        if (!said && mode !== 'notice')
            asks ??= 'added';
        return (choices[id] =
            (said ?? inherited) === 'denied' ? 'denied' : said && !stale && !lapsed ? 'granted' : 'unset');
    };
    for (const category of config.categories) {
        if (category.id === NECESSARY) {
            for (const { id } of [category, ...category.services])
                choices[id] = 'granted';
            continue;
        }
        const lapsed = raised && (!anyNewer || newer(category));
        const own = settle(category.id, lapsed);
        for (const service of category.services)
            settle(service.id, lapsed || newer(service), own);
    }
    if (gpc) {
        for (const id of gpcIds(config)) {
            if (choices[id] !== 'granted' || record?.action !== 'gpc')
                choices[id] = 'denied';
        }
    }
    // Where nothing is optional there is nothing to ask; a notice is still to be seen.
    return { choices, asks: optionalIds(config).length > 0 || mode === 'notice' ? asks : undefined };
}
/** The ids whose choice differs between two states. */
function changedIds(config, from, to) {
    return optionalIds(config).filter((id) => from[id] !== to[id]);
}

export { changedIds, resolve };
//# sourceMappingURL=state.js.map
