import { expect } from '@open-wc/testing';
import { loadTexts, override } from '../../src/elements/load-texts.js';
import en from '../../src/locales/en.js';

describe('loadTexts', () => {
  const cases: Readonly<Record<string, string>> = {
    'de-AT': 'de',
    'pt-BR': 'pt-BR',
    pt: 'pt',
    'pt-AO': 'pt',
    zh: 'zh-Hans',
    'zh-TW': 'zh-Hant',
    'zh-Hant-HK': 'zh-Hant',
    'zh-SG': 'zh-Hans',
    nb: 'no',
    'nn-NO': 'no',
    iw: 'he',
    'sr-Latn-RS': 'sr',
    'en-GB': 'en',
    'EN-us': 'en',
    'DE-de': 'de',
  };
  for (const [wanted, language] of Object.entries(cases)) {
    it(`R128: speaks ${language} for ${wanted}`, async () => {
      expect((await loadTexts([wanted, 'fr'])).language).to.equal(language);
    });
  }

  it('takes the first that there is, and English where there is none', async () => {
    expect((await loadTexts(['eo', 'no tag', '', 'constructor', 'fr-CA', 'de'])).language).to.equal('fr');
    expect(await loadTexts(['eo'])).to.deep.equal({ texts: en, language: 'en' });
    expect((await loadTexts([])).language).to.equal('en');
  });
});

describe('override', () => {
  it('replaces texts one by one, plural forms by one for all', () => {
    const own = override(en, { accept: 'Yes', services: '{count} partners' });
    expect([own.accept, own.reject, own.services]).to.deep.equal(['Yes', en.reject, { other: '{count} partners' }]);
  });
});
