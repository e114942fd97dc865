import { expect } from '@open-wc/testing';
import { checkConfig } from '../../src/core/check-config.js';
import type { ConfigInput } from '../../src/core/config.js';
import { lintConfig } from '../../src/core/lint-config.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import en from '../../src/locales/en.js';

const fair: ConfigInput = {
  policy: { href: '/privacy', controller: 'Example Ltd' },
  categories: [
    { id: 'necessary', services: [{ id: 'shop', storage: [{ kind: 'cookie', name: 'basket', duration: 'session' }] }] },
    {
      id: 'analytics',
      services: [
        { id: 'ga', provider: 'Google Ireland Ltd', storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y' }] },
      ],
    },
    'marketing',
  ],
};
const paths = (more: Partial<ConfigInput>) => lintConfig(checkConfig({ ...fair, ...more })).map(({ path }) => path);
const texts = (own: Record<string, string>) => paths({ texts: own });

describe('lintConfig', () => {
  it('has nothing to say of a fair configuration', () => {
    expect(lintConfig(checkConfig(fair))).to.deep.equal([]);
  });

  it('R025: finds an Accept beside which there is no refusal', () => {
    for (const reject of ['Settings', 'Ask me later', 'Not now', 'Learn more', 'Mehr erfahren', 'Maybe later']) {
      expect(texts({ accept: 'Accept all', reject }), reject).to.deep.equal(['texts.reject']);
    }
  });

  it('R026: finds labels that say neither yes nor no, shame, or are unlike each other', () => {
    expect(texts({ accept: 'OK', reject: 'No' })).to.deep.equal(['texts.accept']);
    expect(texts({ accept: 'Accept all', reject: 'No, I don’t care about a good site' })).to.include('texts.reject');
    expect(texts({ accept: 'Accept 🎉', reject: 'Reject' })).to.deep.equal(['texts.accept']);
    expect(texts({ accept: 'Yes, please' })).to.deep.equal(['texts.accept']);
    expect(texts({ accept: 'Yes', reject: 'Refuse everything that is not necessary' })).to.deep.equal(['texts.reject']);
    expect(texts({ accept: 'Allow all', reject: 'Refuse all' })).to.deep.equal([]);
  });

  it('R100: finds consent that is implied', () => {
    for (const text of [
      'By continuing to browse this site you agree to our use of cookies.',
      'You consent to cookies if you go on. {categories}',
      'Durch die weitere Nutzung stimmen Sie zu.',
      'En poursuivant votre navigation, vous acceptez les cookies.',
    ]) {
      expect(texts({ text }), text).to.deep.equal(['texts.text']);
    }
  });

  it('R011: finds what is called necessary and measures or advertises', () => {
    const necessary = (service: object) =>
      paths({ categories: [{ id: 'necessary', services: [{ id: 'x', ...service }] }, 'analytics'] });
    expect(necessary({ label: 'Google Analytics' })).to.deep.equal(['categories[0].services[0]']);
    expect(necessary({ storage: [{ kind: 'cookie', name: '_fbp', duration: 'P90D' }] })).to.deep.equal([
      'categories[0].services[0]',
    ]);
    expect(necessary({ label: 'Basket' })).to.deep.equal([]);
  });

  it('finds optional categories that are on beforehand everywhere', () => {
    expect(paths({ mode: 'opt-out' })).to.deep.equal(['mode']);
    expect(paths({ mode: 'notice' })).to.deep.equal(['mode']);
    expect(paths({ mode: 'opt-in', regions: { US: 'opt-out' } })).to.deep.equal([]);
  });

  it('R034, R058: finds a refusal that is forgotten soon, and a grant that lasts too long', () => {
    expect(paths({ record: { maxAge: 30 } })).to.deep.equal(['record.maxAge']);
    expect(paths({ record: { maxAge: 400 } })).to.deep.equal(['record.maxAge']);
  });

  it('R013: finds a wall', () => {
    expect(paths({ layout: 'dialog' })).to.deep.equal(['layout']);
  });

  it('R029, R038: finds what a visitor has to be told and is not', () => {
    expect(paths({ policy: {} })).to.deep.equal(['policy.href', 'policy.controller']);
    expect(paths({ categories: ['social'] })).to.deep.equal(['categories[1].purpose', 'gpc']);
    expect(
      paths({
        categories: [{ id: 'analytics', services: [{ id: 'ga', storage: [{ kind: 'cookie', name: '_ga' }] }] }],
      }),
    ).to.deep.equal(['categories[1].services[0].provider', 'categories[1].services[0].storage[0].duration']);
  });

  it('R087: finds advertising that Global Privacy Control is not told of', () => {
    const categories = [{ id: 'ads', purpose: 'Shows advertisements' }];
    expect(paths({ categories })).to.deep.equal(['gpc']);
    expect(paths({ categories, gpc: ['ads'] })).to.deep.equal([]);
  });

  it('R026: has nothing to say of our own texts, in any language', async () => {
    const all = [{ default: en }, ...(await Promise.all(Object.values(LANGUAGES).map((load) => load())))];
    for (const { default: own } of all) {
      const { accept, reject, title, text, notice } = own;
      expect(texts({ accept, reject, title, text, notice }), accept).to.deep.equal([]);
    }
  });
});
