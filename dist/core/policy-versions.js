import { missedVersions } from './missed-versions.js';

const ASKS = ['nothing', 'notice', 'acknowledge', 'consent'];
/** The strictest of what versions ask for: who missed several is asked once. */
const strictestAsk = (versions) => ASKS[Math.max(0, ...versions.map(({ asks }) => ASKS.indexOf(asks)))];
/**
 * What a record of an earlier version is worth now, by the versions in between. Where none of them asks for consent, it
 * holds as if it were of today. Where one does and no category or service has that version as its `since`, it concerns
 * everything, such as another controller: every grant ends, and refusals stay. Without a list of versions a record is
 * what it is.
 */
function upgradeRecord(config, record) {
    if (!config.policy.versions || record.version >= config.version)
        return record;
    const asking = missedVersions(config, record.version).filter(({ asks }) => asks === 'consent');
    if (asking.length === 0)
        return { ...record, version: config.version };
    const since = new Set(config.categories.flatMap((category) => [category.since, ...category.services.map((service) => service.since)]));
    if (asking.every(({ version }) => since.has(version)))
        return record;
    const denied = Object.entries(record.choices).filter(([, choice]) => choice === 'denied');
    return { ...record, choices: Object.fromEntries(denied) };
}

export { strictestAsk, upgradeRecord };
//# sourceMappingURL=policy-versions.js.map
