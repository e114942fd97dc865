import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import { applyChoices, makeRecord, type Decided } from '../../src/core/decide.js';
import type { ConsentState } from '../../src/core/consent.js';
import { resolve, type Choices } from '../../src/core/state.js';

const config = checkConfig({
  version: 3,
  categories: [{ id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }, 'marketing'],
});
const NOW = Date.parse('2026-06-01T00:00:00.000Z');
const before = (more: Partial<ConsentState> = {}): ConsentState => ({
  ...resolve(config, 'opt-in', undefined, NOW),
  mode: 'opt-in',
  gpc: false,
  persisted: true,
  ...more,
});
const granted = { analytics: 'granted', ga: 'granted', hotjar: 'granted', marketing: 'granted' } as const;
const denied = { analytics: 'denied', marketing: 'denied' } as const;

describe('decide', () => {
  it('R042: after any decisions a category is granted exactly when all of its services are', () => {
    const ids = fc.constantFrom('analytics', 'ga', 'hotjar', 'marketing');
    const decision = fc.dictionary(ids, fc.constantFrom<Decided>('granted', 'denied'), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(decision), (decisions) => {
        let choices: Choices = before().choices;
        for (const wanted of decisions) {
          choices = applyChoices(config, choices, wanted);
          for (const [id, choice] of Object.entries(wanted)) {
            if (id === 'ga' || id === 'hotjar' || id === 'marketing') expect(choices[id]).to.equal(choice);
          }
          const services = [choices['ga'], choices['hotjar']];
          expect(choices['analytics'] === 'granted').to.equal(services.every((choice) => choice === 'granted'));
        }
      }),
    );
  });

  it('R043: one category grants no other', () => {
    const { choices, action } = makeRecord(config, before(), { analytics: 'granted' }, NOW);
    expect(choices).to.deep.equal({ analytics: 'granted', ga: 'granted', hotjar: 'granted' });
    expect(action).to.equal('custom');
  });

  it('R053: the record says what was asked, when, how it was answered, and in which language', () => {
    const shown = { language: 'de', hash: 'ab'.repeat(32) };
    expect(makeRecord(config, before(), granted, NOW, shown)).to.deep.equal({
      version: 3,
      time: '2026-06-01T00:00:00.000Z',
      action: 'accept',
      mode: 'opt-in',
      ...shown,
      choices: granted,
    });
  });

  it('R053: tells a refusal from a withdrawal, and both from a notice that was closed', () => {
    expect(makeRecord(config, before(), denied, NOW).action).to.equal('reject');
    expect(makeRecord(config, before({ choices: granted }), denied, NOW).action).to.equal('withdraw');
    expect(makeRecord(config, before(), {}, NOW).action).to.equal('none');
  });

  it('R052: is later than what it replaces even where the clock was set back, but not after the future', () => {
    const record = makeRecord(config, before(), granted, NOW);
    const next = makeRecord(config, before({ record }), denied, NOW - 1e6);
    expect(next.time > record.time).to.equal(true);
    expect(makeRecord(config, before({ record, asks: 'future' }), denied, NOW - 1e9).time < record.time).to.equal(true);
  });

  for (const wanted of [{ nope: 'granted' }, { necessary: 'denied' }, { analytics: 'yes' }, { analytics: true }]) {
    it(`R063: ${JSON.stringify(wanted)} is refused with what is allowed`, () => {
      const wrong = wanted as unknown as Record<string, Decided>;
      expect(() => makeRecord(config, before(), wrong, NOW)).to.throw(
        RangeError,
        /found .*allowed: granted or denied for analytics/,
      );
    });
  }
});
