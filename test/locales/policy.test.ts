import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/locales/languages.js';
import en from '../../src/locales/policy/en.js';
import { POLICY_LANGUAGES } from '../../src/locales/policy/languages.js';

const PLURALS = ['found', 'readingTime', 'reply'] as const;

/** Every text but the plural ones, by its path. */
function textsOf(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    if (PLURALS.some((plural) => plural === path + key)) return [];
    return typeof value === 'string' ? [[path + key, value]] : textsOf(value as object, `${path}${key}.`);
  });
}
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();

describe('the texts around a policy', () => {
  it('are there in every language of the interface', () => {
    expect(Object.keys(POLICY_LANGUAGES).sort()).to.deep.equal(Object.keys(LANGUAGES).sort());
  });

  for (const [language, load] of Object.entries(POLICY_LANGUAGES)) {
    it(`${language}: has every text, none empty or English, with the places and plural forms that it needs`, async () => {
      const texts = (await load()).default;
      const own = Object.fromEntries(textsOf(texts));
      const english = Object.fromEntries(textsOf(en));
      expect(Object.keys(own)).to.deep.equal(Object.keys(english));
      for (const [path, text] of Object.entries(own)) {
        expect(text.trim(), path).not.to.equal('');
        expect(text.trimStart(), path).to.equal(text);
        expect(places(text), path).to.equal(places(english[path]!));
        expect(text, path).not.to.match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        if (path.startsWith('rightsTexts.') || /^(mailBody|notCompared)$/.test(path)) {
          expect(text, path).not.to.equal(english[path]);
        }
      }
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const key of PLURALS) {
        for (const form of Object.keys(texts[key])) expect([...pluralCategories, 'many'], key).to.include(form);
        for (const form of pluralCategories.filter((one) => one !== 'many')) {
          expect(texts[key], key).to.have.any.keys(form);
        }
        for (const text of Object.values(texts[key])) expect(places(text), key).to.equal('{count}');
      }
    });
  }
});
