import { expect } from '@open-wc/testing';
import { checkConfig } from '../../src/core/check-config.js';
import type { Config, PolicyAsk } from '../../src/core/config.js';
import { missedVersions } from '../../src/core/missed-versions.js';
import { strictestAsk, upgradeRecord } from '../../src/core/policy-versions.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { resolve } from '../../src/core/state.js';

const TIME = '2026-11-24T10:00:00.000Z';
const NOW = Date.parse(TIME) + 1000;

/** Versions that ask for these, the newest first; the last one is version 1. */
function withVersions(asks: readonly PolicyAsk[], since: Readonly<Record<string, number>> = {}): Config {
  const versions = asks.map((ask, at) => ({
    version: asks.length - at,
    effective: '2026-11-01',
    change: 'minor' as const,
    asks: ask,
    summary: [`What changed in ${asks.length - at}.`],
  }));
  return checkConfig({
    version: versions.find((one) => one.asks !== 'nothing')?.version ?? 0,
    policy: { versions },
    categories: ['analytics', 'marketing'].map((id) => ({ id, ...(since[id] ? { since: since[id] } : {}) })),
  });
}

const record = (version: number): ConsentRecord => ({
  version,
  time: TIME,
  action: 'custom',
  mode: 'opt-in',
  language: 'en',
  hash: '',
  choices: { analytics: 'granted', marketing: 'denied' },
});

const standing = (config: Config, known: number) =>
  resolve(config, 'opt-in', upgradeRecord(config, record(known)), NOW);

describe('versions of the policy', () => {
  it('R147: one that asks for nothing, for notice or for acknowledgement takes no choice away and asks no consent', () => {
    for (const asks of ['nothing', 'notice', 'acknowledge'] as const) {
      const { choices, asks: question } = standing(withVersions([asks, 'consent']), 1);
      expect(question).to.equal(undefined);
      expect([choices['analytics'], choices['marketing']]).to.deep.equal(['granted', 'denied']);
    }
  });

  it('R148: a changed purpose ends the grant of what it touches, and only that', () => {
    const config = withVersions(['consent', 'consent'], { marketing: 2 });
    const { choices, asks } = standing(config, 1);
    expect(asks).to.equal('version');
    expect([choices['analytics'], choices['marketing']]).to.deep.equal(['granted', 'denied']);
    const both = standing(withVersions(['consent', 'consent'], { analytics: 2 }), 1).choices;
    expect([both['analytics'], both['marketing']]).to.deep.equal(['unset', 'denied']);
  });

  it('R148: another controller ends every grant, also where a later version touches one purpose alone', () => {
    for (const asks of [
      ['consent', 'consent'],
      ['notice', 'consent', 'consent'],
    ] as const) {
      expect(standing(withVersions(asks), 1).choices['analytics']).to.equal('unset');
    }
    const { choices } = standing(withVersions(['consent', 'consent', 'consent'], { marketing: 3 }), 1);
    expect([choices['analytics'], choices['marketing']]).to.deep.equal(['unset', 'denied']);
  });

  it('R146: who missed several is asked once, for the strictest, and hears of all', () => {
    const config = withVersions(['notice', 'acknowledge', 'nothing', 'consent']);
    const missed = missedVersions(config, 1);
    expect(strictestAsk(missed)).to.equal('acknowledge');
    expect(missed.flatMap(({ summary = [] }) => summary)).to.deep.equal([
      'What changed in 4.',
      'What changed in 3.',
      'What changed in 2.',
    ]);
    expect(strictestAsk(missedVersions(config, 4))).to.equal('nothing');
    expect(strictestAsk(missedVersions(config, 0))).to.equal('consent');
  });

  it('without a list a raised version asks everybody again, as ever', () => {
    const config = checkConfig({ version: 2, categories: ['analytics', 'marketing'] });
    const { choices, asks } = standing(config, 1);
    expect([asks, choices['analytics'], choices['marketing']]).to.deep.equal(['version', 'unset', 'denied']);
  });
});
