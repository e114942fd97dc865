import { forgetActs, writeAct } from './acts-cookie.js';

/** Notes with each decision which version of the policy was in force, and forgets that with the record. */
const recordActs = (consent) => {
    const { config } = consent;
    return consent.subscribe((state, previous) => {
        const { record, persisted } = state;
        if (previous.record && !record)
            forgetActs(config);
        const [newest] = config.policy.versions ?? [];
        if (!newest || !record || !persisted)
            return;
        // The first call finds what is there: a decision of an earlier page, or of this one, made before this was here.
        const isNew = state === previous ? Date.parse(record.time) >= performance.timeOrigin : record.time !== previous.record?.time;
        if (!isNew)
            return;
        const { version, sha256 = '' } = newest;
        writeAct(config, { version, time: record.time, act: 'decision', sha256 });
    });
};

export { recordActs };
//# sourceMappingURL=record-acts.js.map
