import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import type { ConfigInput, Mode } from '../../src/core/config.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { resolve, type AskReason } from '../../src/core/state.js';

const NOW = Date.parse('2026-06-01T00:00:00.000Z');
const DAY = 864e5;

const record = (choices: ConsentRecord['choices'], more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  version: 1,
  time: new Date(NOW - DAY).toISOString(),
  action: 'custom',
  mode: 'opt-in',
  language: 'en',
  hash: '',
  choices,
  ...more,
});

const base: ConfigInput = { version: 1, categories: [{ id: 'analytics', services: [{ id: 'ga' }] }, 'marketing'] };
const all = { analytics: 'granted', ga: 'granted', marketing: 'granted' } as const;
const ask = (input: ConfigInput, stored?: ConsentRecord, mode: Mode = 'opt-in') =>
  resolve(checkConfig(input), mode, stored, NOW);

describe('resolve', () => {
  it('R009: without a record all is unset but what is necessary, and the visitor is asked', () => {
    const { asks, choices } = ask(base);
    expect(asks).to.equal('first');
    expect(Object.entries(choices)).to.deep.equal([
      ['necessary', 'granted'],
      ['analytics', 'unset'],
      ['ga', 'unset'],
      ['marketing', 'unset'],
    ]);
  });

  it('R034: a visitor who refused is not asked again for six months, and then is', () => {
    const refusal = (days: number) =>
      ask(
        base,
        record(
          { analytics: 'denied', ga: 'denied', marketing: 'denied' },
          { time: new Date(NOW - days * DAY).toISOString() },
        ),
      );
    expect(refusal(183).asks).to.equal(undefined);
    expect(refusal(185).asks).to.equal('expired');
    expect(refusal(185).choices['marketing']).to.equal('denied');
  });

  it('R059: an old record is asked about again by its own time, and grants nothing until then', () => {
    const { asks, choices } = ask(base, record(all, { time: '2024-01-01T00:00:00.000Z' }));
    expect([asks, choices['analytics'], choices['ga']]).to.deep.equal(['expired', 'unset', 'unset']);
  });

  it('R065: a record from the future is asked about again; a clock that is a little fast is not', () => {
    const dated = (time: number) => ask(base, record(all, { time: new Date(time).toISOString() }));
    expect([dated(NOW + 2 * DAY).asks, dated(NOW + 2 * DAY).choices['ga']]).to.deep.equal(['future', 'unset']);
    expect([dated(NOW + DAY / 2).asks, dated(NOW + DAY / 2).choices['ga']]).to.deep.equal([undefined, 'granted']);
  });

  it('R060, R061: a new category or service asks; what was granted goes on, what is new waits', () => {
    const grown: ConfigInput = {
      version: 1,
      categories: [{ id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }, 'marketing', 'functional'],
    };
    const { asks, choices } = ask(grown, record(all));
    expect(asks).to.equal('added');
    expect([choices['ga'], choices['hotjar'], choices['functional']]).to.deep.equal(['granted', 'unset', 'unset']);
  });

  describe('R060, R061: of what was granted, goes on after a change of', () => {
    const analytics = (more: object = {}) => ({ id: 'analytics', services: [{ id: 'ga' }], ...more });
    const on = ['analytics', 'ga', 'marketing'];
    const raised = (...categories: ConfigInput['categories']): ConfigInput => ({ version: 2, categories });
    const rows: Record<string, [input: ConfigInput, asks: AskReason | undefined, granted: string[]]> = {
      nothing: [base, undefined, on],
      'the texts': [{ ...base, texts: { title: 'New' } }, undefined, on],
      'the version': [{ ...base, version: 2 }, 'version', []],
      'the version, back': [{ ...base, version: 0 }, undefined, on],
      'the version, long after a purpose': [raised(analytics({ since: 1 }), 'marketing'), 'version', []],
      'one purpose': [raised(analytics(), { id: 'marketing', since: 2 }), 'version', ['analytics', 'ga']],
      'a purpose with services': [raised(analytics({ since: 2 }), 'marketing'), 'version', ['marketing']],
      'a service': [
        raised(analytics({ services: [{ id: 'ga', since: 2 }] }), 'marketing'),
        'version',
        ['analytics', 'marketing'],
      ],
      'a service less': [{ ...base, categories: ['analytics', 'marketing'] }, undefined, ['analytics', 'marketing']],
      'a category less': [{ ...base, categories: ['marketing'] }, undefined, ['marketing']],
      'a category more': [{ ...base, categories: [...base.categories, 'social'] }, 'added', on],
    };
    for (const [name, [input, asks, granted]] of Object.entries(rows)) {
      it(`${name}: ${granted.join(', ') || 'nothing'}`, () => {
        const state = ask(input, record(all));
        expect(state.asks).to.equal(asks);
        expect(on.filter((id) => state.choices[id] === 'granted')).to.deep.equal(granted);
      });
    }
  });

  it('R059, R065: six months to the millisecond, and a day of a fast clock', () => {
    const asksAt = (age: number) => ask(base, record(all, { time: new Date(NOW - age).toISOString() })).asks;
    expect([184 * DAY, 184 * DAY + 1, -DAY, -DAY - 1].map(asksAt)).to.deep.equal([
      undefined,
      'expired',
      undefined,
      'future',
    ]);
  });

  it('R060, R061: a raised version lapses all grants, or those alone that say they changed with it', () => {
    const raised = ask({ ...base, version: 2 }, record(all));
    expect([raised.asks, raised.choices['analytics'], raised.choices['marketing']]).to.deep.equal([
      'version',
      'unset',
      'unset',
    ]);
    const changed: ConfigInput = {
      version: 2,
      categories: [{ id: 'analytics', services: [{ id: 'ga', since: 2 }] }, 'marketing'],
    };
    const { asks, choices } = ask(changed, record(all));
    expect(asks).to.equal('version');
    expect([choices['analytics'], choices['ga'], choices['marketing']]).to.deep.equal(['granted', 'unset', 'granted']);
  });

  it('R104: a notice that was closed is not shown again, and granted nothing', () => {
    const { asks, choices } = ask(base, record({}, { action: 'none', mode: 'notice' }), 'notice');
    expect([asks, choices['analytics']]).to.deep.equal([undefined, 'unset']);
    expect(ask(base, record({}, { action: 'none', mode: 'notice' }), 'opt-in').asks).to.equal('added');
  });

  it('R061: nothing is granted that the record does not grant, whatever changed', () => {
    const ids = ['analytics', 'ga', 'marketing', 'new'] as const;
    const said = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('granted' as const, 'denied' as const));
    fc.assert(
      fc.property(
        fc.constantFrom<Mode>('opt-in', 'opt-out', 'notice'),
        said,
        fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
        fc.integer({ min: -900, max: 900 }),
        (mode, choices, [version, since, from, old], days) => {
          const input: ConfigInput = {
            version,
            categories: [
              { id: 'analytics', since: Math.min(since, version), services: [{ id: 'ga' }, { id: 'new' }] },
              { id: 'marketing', since: Math.min(from, version) },
            ],
          };
          const time = new Date(NOW + days * DAY).toISOString();
          const state = ask(input, record(choices, { time, version: old }), mode);
          for (const id of ids) if (state.choices[id] === 'granted') expect(choices[id]).to.equal('granted');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('R061: no mode, version, age or new service ever turns a refusal into something else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Mode>('opt-in', 'opt-out', 'notice'),
        fc.nat(5),
        fc.integer({ min: -900, max: 900 }),
        fc.nat(3),
        (mode, version, days, since) => {
          const input: ConfigInput = {
            version,
            categories: [{ id: 'analytics', since: Math.min(since, version), services: [{ id: 'ga' }, { id: 'new' }] }],
          };
          const stored = record(
            { analytics: 'denied', ga: 'denied' },
            { time: new Date(NOW + days * DAY).toISOString() },
          );
          const { choices } = ask(input, stored, mode);
          expect([choices['analytics'], choices['ga'], choices['new']]).to.deep.equal(['denied', 'denied', 'denied']);
        },
      ),
    );
  });

  it('R059: an age limit that is none, which the light half does not check, lets no old record stand', () => {
    const config = {
      ...checkConfig(base),
      record: { ...checkConfig(base).record, maxAge: 'abc' as unknown as number },
    };
    const { asks, choices } = resolve(config, 'opt-in', record(all), NOW);
    expect([asks, choices['ga']]).to.deep.equal(['expired', 'unset']);
  });
});
