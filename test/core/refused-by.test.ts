import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkConfig } from '../../src/core/check-config.js';
import type { ConfigInput, StorageItem, StorageKind } from '../../src/core/config.js';
import { matchesName } from '../../src/core/matches-name.js';
import { refusedBy } from '../../src/core/refused-by.js';
import type { Choice } from '../../src/core/state.js';

/** A consent in which some ids have a choice; all else is unset. */
function answers(categories: ConfigInput['categories'], choices: Record<string, Choice>, mode = 'opt-in') {
  const choice = (id: string): Choice => choices[id] ?? 'unset';
  return {
    config: checkConfig({ categories }),
    choice,
    has: (id: string) => choice(id) === 'granted' || (choice(id) === 'unset' && mode === 'opt-out'),
  };
}

const cookie = (name: string): StorageItem => ({ kind: 'cookie', name });

describe('refusedBy', () => {
  const categories = [
    { id: 'necessary', services: [{ id: 'shop', storage: [cookie('_ga_cart')] }] },
    {
      id: 'analytics',
      services: [
        { id: 'ga', storage: [cookie('_ga*'), cookie('*privacy*')] },
        { id: 'hotjar', storage: [cookie('_ga_hj')] },
      ],
    },
  ];
  const refused = { shop: 'granted', ga: 'denied' } as const;

  it('R047: names the refused service that declares it, of that kind alone', () => {
    const consent = answers(categories, refused);
    expect(refusedBy(consent, 'cookie', '_ga_1')).to.equal('ga');
    expect(refusedBy(consent, 'localStorage', '_ga_1')).to.equal(undefined);
    expect(refusedBy(consent, 'cookie', 'session')).to.equal(undefined);
  });

  it('R047: leaves what a necessary or a permitted service declares too', () => {
    expect(refusedBy(answers(categories, refused), 'cookie', '_ga_cart')).to.equal(undefined);
    expect(refusedBy(answers(categories, { ...refused, hotjar: 'granted' }), 'cookie', '_ga_hj')).to.equal(undefined);
    expect(refusedBy(answers(categories, refused, 'opt-out'), 'cookie', '_ga_hj')).to.equal(undefined);
    expect(refusedBy(answers(categories, refused), 'cookie', '_ga_hj')).to.equal('ga');
  });

  it('leaves what nobody was refused', () => {
    expect(refusedBy(answers(categories, { shop: 'granted' }), 'cookie', '_ga_1')).to.equal(undefined);
  });

  it('leaves what the library keeps itself, whatever is declared', () => {
    const consent = answers(categories, refused);
    for (const name of ['privacy', 'privacy-policy', 'privacy-incident']) {
      expect(refusedBy(consent, 'cookie', name)).to.equal(undefined);
    }
    expect(refusedBy(consent, 'cookie', 'my-privacy')).to.equal('ga');
  });

  it('R047, R048: whatever the configuration, nothing goes that is not declared by what was refused', () => {
    const kind = fc.constantFrom<StorageKind>('cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache');
    const name = fc.stringMatching(/^[ab*]{1,4}$/).filter((text) => /[ab]/.test(text));
    const storage = fc.array(fc.record({ kind, name }), { maxLength: 3 });
    const choice = fc.constantFrom<Choice>('granted', 'denied', 'unset');
    const services = fc.array(fc.record({ storage, choice }), { maxLength: 4 });
    let refusals = 0;
    fc.assert(
      fc.property(services, kind, fc.stringMatching(/^[ab]{1,4}$/), (list, ofKind, found) => {
        const declared = list.map((one, at) => ({ ...one, id: `s${at}` }));
        const consent = answers(
          [{ id: 'analytics', services: declared.map(({ id, storage: items }) => ({ id, storage: items })) }],
          Object.fromEntries(declared.map(({ id, choice: said }) => [id, said])),
        );
        const service = refusedBy(consent, ofKind, found);
        const declaring = declared.filter((one) =>
          one.storage.some((item) => item.kind === ofKind && matchesName(found, item.name)),
        );
        if (service === undefined) {
          expect(declaring.every((one) => one.choice !== 'denied') || declaring.some((one) => one.choice === 'granted'))
            .to.be.true;
          return;
        }
        refusals++;
        expect(declaring.find(({ id }) => id === service)?.choice).to.equal('denied');
        expect(declaring.some((one) => one.choice === 'granted')).to.equal(false);
      }),
      { numRuns: 2000 },
    );
    expect(refusals).to.be.above(10);
  });
});
