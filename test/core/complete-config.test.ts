import { expect } from '@open-wc/testing';
import { checkConfig } from '../../src/core/check-config.js';
import { completeConfig } from '../../src/core/complete-config.js';
import { optionalIds, type ConfigInput } from '../../src/core/config.js';
import { WRONG_CONFIGS } from './wrong-configs.js';

describe('completeConfig', () => {
  it('R058: fills in what was left out: opt-in, asked again after six months, for this host alone', () => {
    expect(completeConfig({ categories: [] })).to.deep.equal({
      version: 0,
      mode: 'opt-in',
      gpc: ['marketing'],
      categories: [{ id: 'necessary', services: [] }],
      policy: {},
      texts: {},
      record: { name: 'privacy', maxAge: 184, sameSite: 'Lax' },
    });
  });

  it('keeps what was said', () => {
    const { record, policy, texts, version, mode, regions } = completeConfig({
      version: 3,
      mode: 'opt-out',
      regions: { US: 'notice' },
      categories: [],
      policy: { href: '/p', controller: 'Example Ltd' },
      texts: { accept: 'Yes' },
      record: { maxAge: 30 },
    });
    expect({ version, mode, regions }).to.deep.equal({ version: 3, mode: 'opt-out', regions: { US: 'notice' } });
    expect(policy).to.deep.equal({ href: '/p', controller: 'Example Ltd' });
    expect(texts).to.deep.equal({ accept: 'Yes' });
    expect(record).to.deep.equal({ name: 'privacy', maxAge: 30, sameSite: 'Lax' });
  });

  it('writes short forms out', () => {
    const { categories, policy } = completeConfig({ categories: ['ads'], policy: '/p' });
    expect(categories[1]).to.deep.equal({ id: 'ads', services: [] });
    expect(policy).to.deep.equal({ href: '/p' });
  });

  it('puts necessary first, with what the site says of it', () => {
    const { categories } = completeConfig({
      categories: ['ads', { id: 'necessary', services: [{ id: 'shop' }] }, 'analytics'],
    });
    expect(categories.map(({ id }) => id)).to.deep.equal(['necessary', 'ads', 'analytics']);
    expect(categories[0]?.services).to.deep.equal([{ id: 'shop' }]);
  });

  it('finds all that the visitor decides on, and nothing that is necessary', () => {
    const config = completeConfig({
      categories: [
        { id: 'necessary', services: [{ id: 'shop' }] },
        { id: 'analytics', services: [{ id: 'ga' }, { id: 'matomo' }] },
        'ads',
      ],
    });
    expect(optionalIds(config)).to.deep.equal(['analytics', 'ga', 'matomo', 'ads']);
  });

  it('gives what the check gives', () => {
    const input: ConfigInput = { version: 2, categories: ['ads', { id: 'analytics', services: [{ id: 'ga' }] }] };
    expect(completeConfig(input)).to.deep.equal(checkConfig(input));
  });

  // It alone looks at a configuration before a stored grant counts, where the check is not there yet.
  const matters = /\.(id|required|since)$|^mode$|^regions/;
  const grave = WRONG_CONFIGS.filter(
    ({ path, name }) => matters.test(path) && !/negative since|id of necessary|service that is on/.test(name),
  );
  for (const { name, config } of grave) {
    it(`R062: refuses a mistake on which a grant could hang: ${name}`, () => {
      expect(() => completeConfig(config as ConfigInput)).to.throw(TypeError);
    });
  }

  for (const config of [undefined, null, 7, 'analytics', {}, { categories: 'ads' }, { categories: [null] }]) {
    it(`refuses ${JSON.stringify(config)}`, () => {
      expect(() => completeConfig(config as unknown as ConfigInput)).to.throw(TypeError);
    });
  }
});
