import { expect } from '@open-wc/testing';
import { POLICY_LANGUAGES } from '../../src/locales/policy/languages.js';
import { numberInWords } from '../../src/policy/number-in-words.js';

describe('numberInWords', () => {
  const { NumberFormat } = Intl;
  afterEach(() => (Intl.NumberFormat = NumberFormat));

  for (const language of ['en', ...Object.keys(POLICY_LANGUAGES), 'ar-EG', 'ur-IN']) {
    it(`writes numbers in the digits of ${language}, and takes them apart from a thousand on`, () => {
      for (const number of [12, 34567]) {
        expect(numberInWords(number, language)).to.equal(new NumberFormat(language).format(number));
      }
    });
  }

  it('makes nothing that formats numbers where plain digits are written', () => {
    Intl.NumberFormat = (() => {
      throw new Error('made');
    }) as unknown as typeof NumberFormat;
    expect(numberInWords(999, 'de')).to.equal('999');
  });
});
