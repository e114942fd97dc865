import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import { declareFound } from '../../src/inspector/declare.js';
import { find } from '../../src/inspector/find.js';
import type { Sighting } from '../../src/inspector/sighting.js';
import { config, granted, observed, seen } from './sample.js';

const declared = (sightings: Sighting[], durations: [string, string][] = []) =>
  declareFound(config(), observed({ sightings, durations: new Map(durations) }));

describe('the declaration for what was found', () => {
  it('groups what is stored by the beginning of its name, with how long cookies live where that is known', () => {
    const sightings = [
      seen('cookie', '_pk_id.1.1fff'),
      seen('cookie', '_pk_ses.1.1fff'),
      seen('cookie', '_pk_id.1.1fff', { phase: 1 }),
      seen('sessionStorage', 'hj:1'),
      seen('cookie', 'cart'),
    ];
    expect(declared(sightings, [['_pk_id.1.1fff', 'P393D']])).to.deep.equal([
      {
        id: 'pk',
        storage: [
          { kind: 'cookie', name: '_pk_id.1.1fff', duration: 'P393D' },
          { kind: 'cookie', name: '_pk_ses.1.1fff' },
        ],
      },
      { id: 'hj', storage: [{ kind: 'sessionStorage', name: 'hj:1', duration: 'session' }] },
    ]);
  });

  it('groups by the third party whose script stored it, with its requests', () => {
    const sightings = [
      seen('cookie', 'uid', { by: 'https://cdn.tracker.example/t.js:3' }),
      seen('request', 'www.tracker.example', { by: 'img' }),
    ];
    expect(declared(sightings)).to.deep.equal([{ id: 'tracker', storage: [{ kind: 'cookie', name: 'uid' }] }]);
  });

  it('takes no id that is taken', () => {
    expect(declared([seen('cookie', 'marketing_1'), seen('cookie', 'constructor')]).map(({ id }) => id)).to.deep.equal([
      'marketing-2',
      'constructor-2',
    ]);
  });

  it('can always be pasted into the configuration, and then all is declared', () => {
    const name = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
    const store = fc.constantFrom('cookie', 'localStorage', 'sessionStorage', 'indexedDB');
    const host = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV6().map((address) => `[${address}]`),
    );
    const sighting = fc.oneof(
      fc.tuple(store, name).map(([kind, text]) => seen(kind, text)),
      host.map((text) => seen('request', text, { by: 'img' })),
    );
    fc.assert(
      fc.property(fc.array(sighting), (sightings) => {
        const services = declareFound(config(), observed({ sightings }));
        const pasted = checkConfig({ categories: [...config().categories, { id: 'pasted', services }] });
        const isBlank = ({ name: text }: Sighting) => !/[^*\s;]/.test(text);
        const left = find(pasted, observed({ phases: [granted], sightings: sightings.filter((one) => !isBlank(one)) }));
        expect(left.filter(({ kind }) => kind === 'undeclared' || kind === 'unnamed')).to.deep.equal([]);
      }),
    );
  });
});
