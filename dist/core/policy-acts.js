/** Their cookie: beside the record, and of the same life. */
const actsName = ({ record }) => `${record.name}-policy`;
const ACT = /^(\d{1,9})\/(\d{4}-\d\d-\d\dT[\d:.]+Z)\/(decision|notice|acknowledge)\/([\da-f]{64}|)$/;
/** The acts as text for a cookie: `5/2026-11-24T10:00:00.000Z/acknowledge/<sha256>`, one after the other with `|`. */
const formatActs = (acts) => acts.map(({ version, time, act, sha256 }) => [version, time, act, sha256].join('/')).join('|');
/** Reads such a text; what does not parse exactly is no act. */
function parseActs(text) {
    return text.split('|').flatMap((one) => {
        const [, version, time, act, sha256] = ACT.exec(one) ?? [];
        return version ? [{ version: Number(version), time, act, sha256 }] : [];
    });
}
/** The acts after one more. The last decision and the last act of another kind are kept. */
const addAct = (acts, act) => [
    ...acts.filter((one) => (one.act === 'decision') !== (act.act === 'decision')).slice(-1),
    act,
];

export { actsName, addAct, formatActs, parseActs };
//# sourceMappingURL=policy-acts.js.map
