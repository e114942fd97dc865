import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import { gpcIds, type ConfigInput, type Mode } from '../../src/core/config.js';
import type { ConsentState } from '../../src/core/consent.js';
import { makeRecord, type Decided } from '../../src/core/decide.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { resolve } from '../../src/core/state.js';

const NOW = Date.parse('2026-06-01T00:00:00.000Z');
const input: ConfigInput = {
  categories: [
    { id: 'analytics', services: [{ id: 'ga' }] },
    { id: 'marketing', services: [{ id: 'meta' }] },
  ],
};
const config = checkConfig(input);

const stateOf = (record?: ConsentRecord, mode: Mode = 'opt-in', own = config): ConsentState => ({
  ...resolve(own, mode, record, NOW, true),
  mode,
  gpc: true,
  record,
  persisted: true,
});
const decide = (wanted: Record<string, Decided>, from = stateOf()) => makeRecord(config, from, wanted, NOW);
const all = (choice: Decided) => ({ analytics: choice, ga: choice, marketing: choice, meta: choice });

describe('Global Privacy Control', () => {
  it('R085, R087: denies what it is about, by itself grants nothing, and leaves the rest to be asked about', () => {
    const { choices, asks } = stateOf();
    expect({ ...choices }).to.deep.equal({
      necessary: 'granted',
      analytics: 'unset',
      ga: 'unset',
      marketing: 'denied',
      meta: 'denied',
    });
    expect(asks).to.equal('first');
  });

  it('R087: is about marketing unless the configuration names something else, be it nothing', () => {
    expect(gpcIds(config)).to.deep.equal(['marketing', 'meta']);
    expect(gpcIds(checkConfig({ ...input, gpc: ['ga'] }))).to.deep.equal(['ga']);
    expect(gpcIds(checkConfig({ ...input, gpc: [] }))).to.deep.equal([]);
    expect(stateOf(undefined, 'opt-in', checkConfig({ ...input, gpc: [] })).choices['marketing']).to.equal('unset');
  });

  it('R089: turned on later it goes before an older grant, without asking again', () => {
    const older: ConsentRecord = { ...decide({}), action: 'accept', choices: all('granted') };
    const { choices, asks } = stateOf(older);
    expect([choices['marketing'], choices['meta'], choices['analytics'], asks]).to.deep.equal([
      'denied',
      'denied',
      'granted',
      undefined,
    ]);
  });

  it('R088: an exception that was made in the knowledge of it holds, for what it was made for alone', () => {
    const record = decide({ ...all('granted'), meta: 'denied' });
    expect(record.action).to.equal('gpc');
    const { choices } = stateOf(record);
    expect([choices['analytics'], choices['meta']]).to.deep.equal(['granted', 'denied']);
    expect(stateOf(decide(all('granted'))).choices['meta']).to.equal('granted');
  });

  it('leaves a refusal what it is', () => {
    expect(decide(all('denied')).action).to.equal('reject');
  });

  it('R105: opts out on the same page in opt-out mode, where all else runs', () => {
    const { choices } = stateOf(undefined, 'opt-out');
    expect([choices['marketing'], choices['analytics']]).to.deep.equal(['denied', 'unset']);
  });

  it('R085: never grants more than there was without it', () => {
    const choice = fc.constantFrom('granted' as const, 'denied' as const);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('analytics', 'ga', 'marketing', 'meta'), choice),
        fc.constantFrom('accept', 'custom', 'gpc', 'withdraw' as const),
        fc.constantFrom('opt-in', 'opt-out' as const),
        (choices, action, mode) => {
          const record = { ...decide({}), action, choices } as ConsentRecord;
          const without = resolve(config, mode, record, NOW);
          for (const [id, now] of Object.entries(resolve(config, mode, record, NOW, true).choices)) {
            if (now !== without.choices[id]) expect([now, gpcIds(config).includes(id)]).to.deep.equal(['denied', true]);
          }
        },
      ),
    );
  });

  it('is about nothing that there is not, nor about what is necessary', () => {
    for (const id of ['advertising', 'necessary']) {
      expect(() => checkConfig({ ...input, gpc: [id] })).to.throw(
        `gpc[0]: found "${id}", allowed: only analytics, ga, marketing, meta`,
      );
    }
  });
});
