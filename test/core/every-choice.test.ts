import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import type { Config, Mode } from '../../src/core/config.js';
import type { ConsentState } from '../../src/core/consent.js';
import { makeRecord, type Decided } from '../../src/core/decide.js';
import { everyChoice } from '../../src/core/every-choice.js';
import { recordOf } from '../../src/core/record-of.js';
import { resolve } from '../../src/core/state.js';
import { unanswered } from '../../src/core/unanswered.js';

const NOW = Date.parse('2026-06-01T00:00:00.000Z');

/** Categories with and without services, of which any may be what Global Privacy Control is about. */
const configs: fc.Arbitrary<Config> = fc
  .tuple(
    fc.subarray(['analytics', 'marketing', 'functional'], { minLength: 1 }),
    fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([ids, counts, isNecessary, coins]) => {
    const categories = ids.map((id, at) => ({
      id,
      services: Array.from({ length: counts[at] as number }, (_, one) => ({ id: `${id}${one}` })),
    }));
    const all = categories.flatMap(({ id, services }) => [id, ...services.map((service) => service.id)]);
    const necessary = isNecessary ? [{ id: 'necessary', services: [{ id: 'shop' }] }] : [];
    return checkConfig({
      version: 2,
      categories: [...categories, ...necessary],
      gpc: all.filter(() => coins.next().value as boolean),
    });
  });
const modes = fc.constantFrom<Mode>('opt-in', 'opt-out');

describe('an answer to everything', () => {
  it('R042, R088: is kept and holds as a decision on each id would be', () => {
    const answers = fc.constantFrom<Decided>('granted', 'denied');
    fc.assert(
      fc.property(configs, modes, fc.boolean(), answers, (config, mode, gpc, answer) => {
        const before: ConsentState = { ...unanswered(config, mode, gpc), mode, gpc, persisted: true };
        const every = everyChoice(config, answer, gpc);
        const choices = { ...before.choices, ...every };
        const record = recordOf(config, before, choices, NOW);
        expect(record).to.deep.equal(makeRecord(config, before, every, NOW));
        const after = resolve(config, mode, record, NOW, gpc);
        expect({ ...after.choices }).to.deep.equal(choices);
        expect(after.asks).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('R088: grants no category that has a service which Global Privacy Control is about', () => {
    const config = checkConfig({
      categories: [{ id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }, 'functional'],
      gpc: ['ga'],
    });
    expect(everyChoice(config, 'granted', true)).to.deep.equal({
      analytics: 'denied',
      ga: 'denied',
      hotjar: 'granted',
      functional: 'granted',
    });
    expect(Object.values(everyChoice(config, 'granted', false))).to.deep.equal(Array(4).fill('granted'));
  });
});
