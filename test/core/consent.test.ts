import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import { createConsent, type ConsentState } from '../../src/core/consent.js';
import type { ConfigInput } from '../../src/core/config.js';
import { parseRecord } from '../../src/core/parse-record.js';
import { type ConsentRecord } from '../../src/core/record.js';
import { createStore } from '../../src/core/store.js';

const record = (time: string, choice: 'granted' | 'denied'): ConsentRecord => ({
  version: 0,
  time,
  action: 'custom',
  mode: 'opt-in',
  language: '',
  hash: '',
  choices: { analytics: choice },
});
const early = '2026-05-01T00:00:00.000Z';
const late = '2026-05-02T00:00:00.000Z';

function make(stored?: ConsentRecord, input: Partial<ConfigInput> = {}) {
  const world = { stored, errors: [] as unknown[] };
  const config = checkConfig({ categories: ['analytics'], ...input });
  const { consent, first } = createConsent(
    createStore(false, (error) => world.errors.push(error)),
    {
      config,
      mode: config.mode,
      now: () => Date.parse('2026-06-01T00:00:00.000Z'),
      load: () => world.stored,
    },
  );
  const start = () => {
    const state = first();
    consent.put(state, state);
  };
  return { consent, start, world };
}

describe('createConsent', () => {
  it('is closed until it starts', () => {
    const { consent, start } = make(record(early, 'granted'), { mode: 'opt-out' });
    expect([consent.has('analytics'), consent.has('necessary'), consent.state.view]).to.deep.equal([
      false,
      false,
      undefined,
    ]);
    start();
    expect([consent.has('analytics'), consent.has('necessary'), consent.state.view]).to.deep.equal([
      true,
      true,
      undefined,
    ]);
  });

  it('R074: a late subscriber is called at once, and ready resolves', async () => {
    const { consent, start } = make(record(early, 'granted'));
    start();
    await consent.ready;
    const seen: ConsentState[] = [];
    const stop = consent.subscribe((state) => seen.push(state));
    expect(seen.map(({ choices }) => choices['analytics'])).to.deep.equal(['granted']);
    stop();
    consent.open();
    expect(seen).to.have.length(1);
  });

  it('tells vendors before all others, whoever came first', () => {
    const { consent, start } = make();
    const told: string[] = [];
    consent.subscribe(() => told.push('gate'));
    const stop = consent.subscribe(() => told.push('vendor'), 'first');
    told.length = 0;
    start();
    stop();
    consent.open();
    expect(told).to.deep.equal(['vendor', 'gate', 'gate']);
  });

  it('R076: a listener that throws stops no other, and is reported', () => {
    const { consent, start, world } = make();
    start();
    const seen: unknown[] = [];
    consent.subscribe(() => {
      throw new Error('own');
    });
    consent.subscribe((state) => seen.push(state.choices['analytics']));
    void consent.adopt(record(late, 'granted'));
    expect(seen).to.deep.equal(['unset', 'granted']);
    expect(world.errors).to.have.length(2);
  });

  it('R105: where nobody has to be asked, what is unset may run, what was refused may not', () => {
    const { consent, start } = make(undefined, { mode: 'opt-out' });
    start();
    expect([consent.choice('analytics'), consent.has('analytics')]).to.deep.equal(['unset', true]);
    void consent.adopt(record(late, 'denied'));
    expect(consent.has('analytics')).to.equal(false);
    expect([consent.has('constructor'), consent.has('nope')]).to.deep.equal([false, false]);
  });

  it('R052: a withdrawal made elsewhere beats the grant that is held here', () => {
    const { consent, start, world } = make(record(early, 'granted'));
    start();
    world.stored = record(late, 'denied');
    consent.sync();
    expect(consent.choice('analytics')).to.equal('denied');
  });

  it('R066: follows where the record was deleted, or replaced by one that a clock set back has dated earlier', () => {
    const { consent, start, world } = make(record(late, 'granted'));
    start();
    world.stored = record(early, 'denied');
    consent.sync();
    expect(consent.choice('analytics')).to.equal('denied');
    world.stored = undefined;
    consent.sync();
    expect([consent.choice('analytics'), consent.state.asks]).to.deep.equal(['unset', 'first']);
  });

  it('R068: a choice that could not be stored holds, until a newer one is found', () => {
    const { consent, start, world } = make();
    start();
    void consent.adopt(record(early, 'granted'), false);
    consent.sync();
    expect([consent.choice('analytics'), consent.state.persisted]).to.deep.equal(['granted', false]);
    world.stored = record(late, 'denied');
    consent.sync();
    expect([consent.choice('analytics'), consent.state.persisted]).to.deep.equal(['denied', true]);
  });

  it('R006, R007: closing decides nothing: settings give way to the question, the question to nothing', () => {
    const { consent, start } = make();
    start();
    expect(consent.state.view).to.equal('banner');
    consent.open();
    expect(consent.state.view).to.equal('settings');
    consent.close();
    expect(consent.state.view).to.equal('banner');
    consent.close();
    expect([consent.state.view, consent.choice('analytics'), consent.state.record]).to.deep.equal([
      undefined,
      'unset',
      undefined,
    ]);
  });
});

describe('forged cookies', () => {
  it('R062: 10,000 of them grant nothing, throw nothing, and the question shows', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.stringMatching(/^1\/[\d/a-zA-Z.!:-]{0,80}$/)), (text) => {
        const { consent, start } = make(parseRecord(text));
        start();
        expect([consent.has('analytics'), consent.state.view]).to.deep.equal([false, 'banner']);
      }),
      { numRuns: 10000 },
    );
  });
});
