import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import type { Texts } from '../../src/locales/texts.js';

/** All 24 official languages of the EU, and those beside them. */
const WANTED =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv no is tr uk ru sr sq mk bs ar he fa ur hi bn th vi id zh-Hans zh-Hant ja ko pt-BR ca';

/** Every text of a language, by its path. */
function textsOf(texts: object, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value as object, `${path}${key}.`),
  );
}
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
const PLURALS = ['providers', 'services'] as const;
const isPlural = (path: string) => PLURALS.some((key) => path.startsWith(`${key}.`));

/** In what two lists differ: what is left of each without their common beginning and end. */
function apart(one: readonly string[], other: readonly string[]): [string[], string[]] {
  let [start, end] = [0, 0];
  while (one[start] === other[start]) start += 1;
  while (one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/** The words of a text. */
const words = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** The words of a label, or where its language writes no spaces, its letters. */
const parts = (label: string) => (label.includes(' ') ? label.split(' ') : Array.from(label));

describe('the languages', () => {
  it('are the 48 that were promised', () => {
    expect(['en', ...Object.keys(LANGUAGES)].sort()).to.deep.equal(WANTED.split(' ').sort());
  });

  for (const [language, load] of Object.entries({ en: () => Promise.resolve({ default: en }), ...LANGUAGES })) {
    describe(language, () => {
      let texts: Texts;
      before(async () => (texts = (await load()).default));

      it('has every text, none empty, with the places that English has', () => {
        const own = Object.fromEntries(textsOf(texts).filter(([path]) => !isPlural(path)));
        const expected = Object.fromEntries(textsOf(en).filter(([path]) => !isPlural(path)));
        expect(Object.keys(own).sort()).to.deep.equal(Object.keys(expected).sort());
        for (const [path, text] of Object.entries(own)) {
          expect(text.trim(), path).to.equal(text);
          expect(text, path).not.to.equal('');
          expect(places(text), path).to.equal(places(expected[path]!));
        }
      });

      it('lists words as Unicode does', function () {
        // An engine without the language lists in another.
        if (!Intl.ListFormat.supportedLocalesOf(language)[0]) this.skip();
        const [, comma, and] = texts.list.split(/\{\d\}/) as [string, string, string];
        const { functional, analytics, marketing } = texts.categories;
        const labels = [functional.label, analytics.label, marketing.label];
        const bare = (text: string): string => text.replace(/[\s,،、\p{Cf}]/gu, '');
        const own = labels.slice(0, -1).join(comma) + and + marketing.label;
        // Engines put commas and spaces as they like, and what lacks the language's pattern puts nothing else.
        expect([bare(own), bare(labels.join(''))]).to.include(bare(new Intl.ListFormat(language).format(labels)));
      });

      it('has the plural forms that it needs, and no others', () => {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        for (const key of PLURALS) {
          // Engines know one rule more or less: compact millions in Romance languages, for one.
          for (const form of Object.keys(texts[key])) expect([...pluralCategories, 'many'], key).to.include(form);
          for (const form of pluralCategories.filter((one) => one !== 'many'))
            expect(texts[key], key).to.have.any.keys(form);
          for (const text of Object.values(texts[key])) expect(places(text)).to.equal('{count}');
        }
      });

      it('R026: asks with two labels that differ in the verb alone, of like length and without a nudge', () => {
        const { accept, reject } = texts;
        const [yes, no] = apart(parts(accept), parts(reject));
        // What they share is the word for all, and what is left the verbs.
        const shared = parts(accept).length - yes.length;
        expect(shared, `${accept}, ${reject}`).to.be.at.least(accept.includes(' ') ? 1 : 2);
        expect([yes.length, no.length]).not.to.include(0);
        if (accept.includes(' '))
          expect([yes.length, no.length]).to.be.deep.oneOf([
            [1, 1],
            [2, 2],
          ]);
        expect(accept.length / reject.length).to.be.within(0.55, 1.8);
        for (const label of [accept, reject]) {
          expect(label).to.match(/^[\p{L}\p{M}\u200c \u00a0’'-]+$/u);
        }
      });

      it('R101: speaks of no consent where it only informs', () => {
        const consent = words(texts.text, language).filter((word) => /consent|agree|einwillig|zustimm/i.test(word));
        for (const word of consent) expect(words(texts.notice, language)).not.to.include(word);
        expect(texts.notice).not.to.match(/consent|agree/i);
        // The two say different things.
        expect(texts.notice).not.to.equal(texts.text);
      });
    });
  }
});
