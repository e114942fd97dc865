import type { Effect } from '../core/consent.js';
import { forgetActs, writeAct } from './acts-cookie.js';

/** Notes with each decision which version of the policy was in force, and forgets that with the record. */
export const recordActs: Effect = (consent) => {
  const { config } = consent;
  return consent.subscribe((state, previous) => {
    const { record, persisted } = state;
    if (previous.record && !record) forgetActs(config);
    const [newest] = config.policy.versions ?? [];
    if (!newest || !record || !persisted) return;
    // Made while this page is open: an older one was made in view of an older text, be it one of another library.
    const isNew = Date.parse(record.time) >= performance.timeOrigin;
    if (!isNew || (state !== previous && record.time === previous.record?.time)) return;
    const { version, sha256 = '' } = newest;
    writeAct(config, { version, time: record.time, act: 'decision', sha256 });
  });
};
