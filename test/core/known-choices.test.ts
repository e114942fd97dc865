import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { completeConfig } from '../../src/core/complete-config.js';
import type { ConfigInput } from '../../src/core/config.js';
import { knownChoices } from '../../src/core/known-choices.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { resolve } from '../../src/core/state.js';

const NOW = Date.parse('2026-06-01T00:00:00.000Z');
const DAY = 864e5;
const INPUT: ConfigInput = {
  version: 2,
  categories: [
    { id: 'necessary', services: [{ id: 'shop' }] },
    { id: 'analytics', since: 1, services: [{ id: 'ga' }] },
    'marketing',
  ],
};
const said = (choices: Record<string, 'granted' | 'denied'>, more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  version: 2,
  time: '2026-05-01T00:00:00.000Z',
  action: 'custom',
  mode: 'opt-in',
  language: 'en',
  hash: '',
  choices,
  ...more,
});
const ALL = said({ analytics: 'granted', ga: 'granted', marketing: 'denied' });

describe('knownChoices', () => {
  it('are those of the record, and what is necessary', () => {
    expect({ ...knownChoices(INPUT, ALL, NOW, false) }).to.deep.equal({
      necessary: 'granted',
      shop: 'granted',
      analytics: 'granted',
      ga: 'granted',
      marketing: 'denied',
    });
  });

  const open: [string, ConfigInput, ConsentRecord, boolean?][] = [
    ['a record of another version', INPUT, { ...ALL, version: 1 }],
    ['an id without an answer', INPUT, said({ analytics: 'granted', marketing: 'denied' })],
    ['an old record', { ...INPUT, record: { maxAge: 30 } }, ALL],
    ['a record of the future', INPUT, { ...ALL, time: '2027-01-01T00:00:00.000Z' }],
    ['an age that is no number', { ...INPUT, record: { maxAge: 'long' as unknown as number } }, ALL],
    ['a version that is no number', { ...INPUT, version: '2' as unknown as number }, ALL],
    ['a signal against a grant', INPUT, said({ analytics: 'granted', ga: 'granted', marketing: 'granted' }), true],
  ];
  for (const [name, input, record, gpc = false] of open) {
    it(`R059, R060, R065, R089: leave it to others to weigh ${name}`, () => {
      expect(knownChoices(input, record, NOW, gpc)).to.equal(undefined);
    });
  }

  it('R087: a signal is no matter where nothing was granted, or in the knowledge of it', () => {
    const refused = said({ analytics: 'denied', ga: 'denied', marketing: 'denied' });
    expect(knownChoices(INPUT, refused, NOW, true)?.['analytics']).to.equal('denied');
    const knowing = said({ ...ALL.choices, marketing: 'granted' }, { action: 'gpc' });
    expect(knownChoices(INPUT, knowing, NOW, true)?.['marketing']).to.equal('granted');
  });

  const choice = fc.constantFrom('granted', 'denied', undefined);
  const records = fc
    .record({
      version: fc.constantFrom(1, 2, 3),
      days: fc.integer({ min: -400, max: 5 }),
      action: fc.constantFrom('accept', 'custom', 'gpc', 'none'),
      choices: fc.record({ analytics: choice, ga: choice, marketing: choice }),
    })
    .map(({ days, choices, ...rest }) =>
      said(
        Object.fromEntries(Object.entries(choices).filter(([, one]) => one)) as Record<string, 'granted' | 'denied'>,
        { ...rest, time: new Date(NOW + days * DAY).toISOString() },
      ),
    );
  it('R061: never differ from what the whole rule says, and leave nothing to ask', () => {
    const modes = fc.constantFrom('opt-in' as const, 'opt-out' as const, 'notice' as const);
    const gpcs = fc.constantFrom<string[]>(['marketing'], ['ga'], ['analytics'], []);
    fc.assert(
      fc.property(records, fc.boolean(), gpcs, modes, (record, signal, gpc, mode) => {
        const input = { ...INPUT, gpc, mode };
        const known = knownChoices(input, record, NOW, signal);
        const whole = resolve(completeConfig(input), mode, record, NOW, signal);
        if (!known) return;
        expect({ ...known }).to.deep.equal({ ...whole.choices });
        expect(whole.asks).to.equal(undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('R062: no prototype grants anything', () => {
    const known = knownChoices(
      { categories: ['marketing'] },
      said({ marketing: 'granted' }, { version: 0 }),
      NOW,
      false,
    );
    expect(known?.['constructor']).to.not.equal('granted');
    expect(
      knownChoices({ categories: ['constructor'] }, said({}, { version: 0 }), NOW, false)?.['constructor'],
    ).to.not.equal('granted');
  });
});
