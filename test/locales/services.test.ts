import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locales/languages.js';
import en from '../../src/locales/services/en.js';
import { SERVICE_LANGUAGES } from '../../src/locales/services/languages.js';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).join();

describe('the texts around single services', () => {
  it('are there in every language of the interface', () => {
    expect(Object.keys(SERVICE_LANGUAGES).sort()).to.deep.equal(Object.keys(LANGUAGES).sort());
  });

  for (const [language, load] of [
    ['en', () => Promise.resolve({ default: en })] as const,
    ...Object.entries(SERVICE_LANGUAGES),
  ]) {
    it(`R026, ${language}: has every text, each in its own words, and presses nobody`, async () => {
      const texts = (await load()).default;
      expect(Object.keys(texts)).to.deep.equal(Object.keys(en));
      for (const [key, text] of Object.entries(texts) as [keyof typeof en, string][]) {
        expect(text.trim(), key).to.equal(text);
        expect(text, key).not.to.equal('');
        expect(places(text), key).to.equal(places(en[key]));
        if (language !== 'en') expect(text, key).not.to.equal(en[key]);
        expect(text, key).not.to.match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        // No exclamations, and no question that could be answered in one way only.
        expect(text, key).not.to.match(/[!?！？؟¿¡\u037e]/);
      }
      // Neither way is praised: the longer label has nothing more than the service's name.
      const { loadOnce, allowAlways } = texts;
      expect(allowAlways.replace('{service}', '').length, allowAlways).to.be.at.most(30);
      expect(loadOnce.length, loadOnce).to.be.at.most(30);
    });
  }
});
