import { optionalIds, NECESSARY } from './config.js';
import { missedVersions } from './missed-versions.js';
import { unanswered } from './unanswered.js';

const DAY = 864e5;
/**
 * What holds now.
 *
 * @param time milliseconds since 1970
 * @param gpc whether the browser sends Global Privacy Control. What that is about is denied, then, but for what was
 *   granted in the knowledge of it (CCPA Regulations § 7025(c)): a record says so by its action `gpc`
 */
function resolve(config, mode, record, time, gpc = false) {
    if (!record)
        return unanswered(config, mode, gpc);
    const age = (time - Date.parse(record.time)) / DAY;
    const raised = record.version < config.version;
    const newer = ({ since = 0 }) => raised && since > record.version;
    const signalled = gpc ? config.gpc : [];
    // A version raised without saying for what concerns everything.
    const anyNewer = raised && config.categories.some((category) => newer(category) || category.services.some(newer));
    const stale = age < -1 ? 'future' : age <= config.record.maxAge ? undefined : 'expired';
    let asks = stale ?? (raised ? 'version' : undefined);
    const choices = Object.create(null);
    const settle = (id, lapsed, optedOut, inherited) => {
        const said = record.choices[id];
        // A notice asks about nothing in particular, so nothing can be missing from its record.
        if (!said && mode !== 'notice')
            asks ??= 'added';
        const isGranted = said && !stale && !lapsed;
        const isDenied = (said ?? inherited) === 'denied' || (optedOut && (!isGranted || record.action !== 'gpc'));
        return (choices[id] = isDenied ? 'denied' : isGranted ? 'granted' : 'unset');
    };
    for (const category of config.categories) {
        if (category.id === NECESSARY) {
            for (const { id } of [category, ...category.services])
                choices[id] = 'granted';
            continue;
        }
        const lapsed = raised && (!anyNewer || newer(category));
        const optedOut = signalled.includes(category.id);
        const own = settle(category.id, lapsed, optedOut);
        for (const service of category.services) {
            settle(service.id, lapsed || newer(service), optedOut || signalled.includes(service.id), own);
        }
    }
    // A notice is still to be seen where nothing but the necessary is there.
    return {
        choices,
        asks: config.categories.length > 1 || mode === 'notice' ? asks : undefined,
        missed: missedVersions(config, record.version).flatMap(({ summary = [] }) => summary),
    };
}
/** The ids whose choice differs between two states. */
function changedIds(config, from, to) {
    return optionalIds(config).filter((id) => from[id] !== to[id]);
}

export { changedIds, resolve };
//# sourceMappingURL=state.js.map
