import { HREF, TEXT, VERSION } from './config-shape.js';
import { findMistake } from './find-mistake.js';

const DATE = /^\d{4}-\d\d-\d\d$/;
const VERSIONS = [
    {
        version: VERSION,
        effective: DATE,
        published: DATE,
        change: /^(editorial|minor|material)$/,
        asks: /^(nothing|notice|acknowledge|consent)$/,
        summary: [TEXT],
        sha256: /^[\da-f]{64}$/,
        src: HREF,
    },
];
const INCIDENT = {
    date: DATE,
    what: TEXT,
    impact: TEXT,
    measures: TEXT,
    advice: TEXT,
    remedies: TEXT,
    contact: TEXT,
    href: HREF,
};
/**
 * The first mistake in the versions of the policy and in the incident, if any. Apart from the check of all else, because
 * most visitors have neither to load.
 */
function findNewsMistake({ version = 0, policy, incident }) {
    const { versions } = Object(policy);
    const path = 'policy.versions';
    const mistake = (versions === undefined ? undefined : findMistake(versions, VERSIONS, path)) ??
        (incident === undefined ? undefined : findMistake(incident, INCIDENT, 'incident'));
    if (mistake)
        return mistake;
    const missing = (holder, keys, where, shape) => {
        const key = keys.find((one) => holder[one] === undefined);
        return key === undefined ? undefined : { path: `${where}.${key}`, found: undefined, allowed: shape[key] };
    };
    if (incident) {
        const kept = missing(incident, ['date', 'what', 'impact', 'measures', 'advice', 'contact'], 'incident', INCIDENT);
        if (kept)
            return kept;
        if (!isDay(incident.date)) {
            return { path: 'incident.date', found: incident.date, allowed: DATE };
        }
    }
    for (const [at, one] of (versions ?? []).entries()) {
        const where = `${path}[${at}]`;
        const lacking = missing(one, ['version', 'effective', 'change', 'asks'], where, VERSIONS[0]);
        if (lacking)
            return lacking;
        for (const key of ['effective', 'published']) {
            const day = one[key];
            if (day !== undefined && !isDay(day))
                return { path: `${where}.${key}`, found: day, allowed: DATE };
        }
        const newer = versions?.[at - 1];
        if (newer && one.version >= newer.version) {
            return { path: `${where}.version`, found: one.version, allowed: [0, newer.version - 1] };
        }
    }
    const asking = versions?.find(({ asks }) => asks !== 'nothing');
    if (asking && asking.version !== version) {
        return { path: 'version', found: version, allowed: [asking.version, asking.version] };
    }
    return undefined;
}
/** Whether there is such a day: not the 31st of February. */
function isDay(text) {
    const day = new Date(text);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

export { findNewsMistake };
//# sourceMappingURL=find-news-mistake.js.map
