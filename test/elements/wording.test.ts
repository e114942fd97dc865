import { expect } from '@open-wc/testing';
import { completeConfig } from '../../src/core/complete-config.js';
import type { Category, ConfigInput, Service } from '../../src/core/config.js';
import { fill, nameOf, question, shownText, wordsOf } from '../../src/elements/wording.js';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';

const GA: Service = {
  id: 'ga',
  label: 'Google Analytics',
  provider: 'Google Ireland Ltd',
  country: 'IE',
  purpose: 'Counts visits',
  storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y', purpose: 'Tells visitors apart' }],
};
const ADS: Category = { id: 'ads', label: 'Advertising', purpose: 'Shows what may interest you', services: [GA] };
const SITE: ConfigInput = {
  version: 3,
  categories: ['analytics', ADS],
  policy: { href: '/privacy', controller: 'Example Ltd' },
};

const textOf = (input: ConfigInput, texts = en, notice = false, language = 'en'): string =>
  shownText(completeConfig(input), texts, notice, language);
const withAds = (more: object): ConfigInput => ({ ...SITE, categories: ['analytics', { ...ADS, ...more }] });
const withGa = (more: object): ConfigInput => withAds({ services: [{ ...GA, ...more }] });
const withStorage = (more: object): ConfigInput => withGa({ storage: [{ ...GA.storage![0], ...more }] });

describe('shownText', () => {
  it('R054: is the version, the title, the question, and each category with its words and services', () => {
    expect(JSON.parse(textOf(SITE))).to.deep.equal([
      3,
      en.title,
      'Example Ltd uses cookies and similar technologies. What the site needs is always on. With your consent they also ' +
        'serve: Statistics and Advertising. You can change your choice at any time.',
      [
        { id: 'necessary', services: [], ...en.categories.necessary },
        { id: 'analytics', services: [], ...en.categories.analytics },
        ADS,
      ],
    ]);
  });

  it('R054: is the same each time it is made', () => {
    expect(textOf(structuredClone(SITE))).to.equal(textOf(SITE));
  });

  const changes: Readonly<Record<string, string>> = {
    'the version': textOf({ ...SITE, version: 4 }),
    'the title': textOf(SITE, { ...en, title: 'Cookies' }),
    'the question': textOf(SITE, { ...en, text: 'May we, {controller}, use {categories}?' }),
    'the language': textOf(SITE, de, false, 'de'),
    'a notice in place of the question': textOf(SITE, en, true),
    'the controller': textOf({ ...SITE, policy: { controller: 'Other Ltd' } }),
    'the words for a usual category': textOf(SITE, {
      ...en,
      categories: { ...en.categories, analytics: { label: 'Statistics', purpose: 'Follows you' } },
    }),
    'a category more': textOf({ ...SITE, categories: ['analytics', ADS, 'functional'] }),
    'a category less': textOf({ ...SITE, categories: [ADS] }),
    'a category’s label': textOf(withAds({ label: 'Ads' })),
    'a category’s purpose': textOf(withAds({ purpose: 'Sells what you read' })),
    'a service more': textOf(withAds({ services: [GA, { id: 'pixel' }] })),
    'a service’s name': textOf(withGa({ label: 'Analytics 4' })),
    'a service’s provider': textOf(withGa({ provider: 'Google LLC' })),
    'a service’s country': textOf(withGa({ country: 'US' })),
    'a service’s purpose': textOf(withGa({ purpose: 'Sells' })),
    'a cookie’s name': textOf(withStorage({ name: '_gid' })),
    'a cookie’s kind': textOf(withStorage({ kind: 'localStorage' })),
    'a cookie’s duration': textOf(withStorage({ duration: 'P9Y' })),
    'a cookie’s purpose': textOf(withStorage({ purpose: 'Unknown' })),
  };
  for (const [name, text] of Object.entries(changes)) {
    it(`R054: is another after a change of ${name}`, () => expect(text).not.to.equal(textOf(SITE)));
  }
});

describe('question', () => {
  const ask = (input: ConfigInput, texts = en, notice = false, language = 'en'): string =>
    question(completeConfig(input), texts, notice, language);

  it('R028: names every optional purpose, as its language lists them, and not what is necessary', () => {
    const categories = ['analytics', 'marketing', 'functional'];
    expect(ask({ categories })).to.include('serve: Statistics, Marketing, and Functional.');
    expect(ask({ categories }, de, false, 'de')).to.include('Zwecken: Statistik, Marketing und Funktional.');
    expect(ask({ categories })).not.to.include(en.categories.necessary.label);
  });

  it('R029: names the controller, or the site where there is none', () => {
    expect(ask(SITE).startsWith('Example Ltd uses')).to.be.true;
    expect(ask({ categories: ['analytics'] }).startsWith('This site uses')).to.be.true;
  });

  it('R101: a notice speaks of no consent', () => {
    for (const text of [ask(SITE, en, true), ask(SITE, de, true, 'de')]) {
      expect(text).not.to.match(/consent|agree|accept|einwillig|zustimm|akzeptier/i);
      expect(text).to.include('Advertising');
    }
  });

  it('R064: puts names in as they are, without reading them for places again', () => {
    const input = { ...withAds({ label: '{controller} $& $1' }), policy: { controller: '{categories}' } };
    expect(ask(input))
      .to.match(/^\{categories\} uses/)
      .and.include('Statistics and {controller} $& $1.');
  });
});

describe('the words of categories and services', () => {
  it('are the site’s own, else the usual ones, else the id', () => {
    expect(wordsOf({ id: 'analytics', services: [] }, en)).to.deep.equal(en.categories.analytics);
    expect(wordsOf({ id: 'analytics', label: 'Counting', services: [] }, en).label).to.equal('Counting');
    expect(wordsOf({ id: 'social', services: [] }, en)).to.deep.equal({ label: 'social', purpose: '' });
    expect([nameOf(GA), nameOf({ id: 'ga' })]).to.deep.equal(['Google Analytics', 'ga']);
  });

  it('leave a place alone that nothing fills', () => {
    expect(fill('{a} of {b}', { a: 'one' })).to.equal('one of {b}');
  });
});
