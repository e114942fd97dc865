import { expect } from '@open-wc/testing';
import { completeConfig } from '../../src/core/complete-config.js';
import type { Category, ConfigInput, Mode, Service } from '../../src/core/config.js';
import { inParagraphs, question, shownText } from '../../src/elements/wording.js';
import { counted, fill, nameOf, wordsOf } from '../../src/policy/words.js';
import type { AskReason } from '../../src/core/state.js';
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

const asked = (mode: Mode = 'opt-in') => ({ mode, asks: 'first' }) as const;
const textOf = (input: ConfigInput, texts = en, mode?: Mode, language = 'en'): string =>
  shownText(completeConfig(input), texts, asked(mode), language);
const withAds = (more: object): ConfigInput => ({ ...SITE, categories: ['analytics', { ...ADS, ...more }] });
const withGa = (more: object): ConfigInput => withAds({ services: [{ ...GA, ...more }] });
const withStorage = (more: object): ConfigInput => withGa({ storage: [{ ...GA.storage![0], ...more }] });

describe('shownText', () => {
  it('R054: is the version, the title, the question, and each category with its words and services', () => {
    expect(JSON.parse(textOf(SITE))).to.deep.equal([
      3,
      en.title,
      'Example Ltd uses cookies and similar technologies. What the site needs is always on. With your consent they also ' +
        'serve: Statistics and Advertising. You can change your choice at any time. Data goes to 1 provider.',
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
    'the language': textOf(SITE, de, 'opt-in', 'de'),
    'a notice in place of the question': textOf(SITE, en, 'notice'),
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
  const ask = (input: ConfigInput, texts = en, mode?: Mode, language = 'en', asks: AskReason = 'first'): string =>
    question(completeConfig(input), texts, { ...asked(mode), asks }, language);

  it('R028: names every optional purpose, as its language lists them, and not what is necessary', () => {
    const categories = ['analytics', 'marketing', 'functional'];
    expect(ask({ categories })).to.include('serve: Statistics, Marketing and Functional.');
    expect(ask({ categories }, de, 'opt-in', 'de')).to.include('Zwecken: Statistik, Marketing und Funktional.');
    expect(ask({ categories })).not.to.include(en.categories.necessary.label);
  });

  it('R029: names the controller, or the site where there is none', () => {
    expect(ask(SITE).startsWith('Example Ltd uses')).to.be.true;
    expect(ask({ categories: ['analytics'] }).startsWith('This site uses')).to.be.true;
  });

  it('R101: where nothing waits for consent the text speaks of none', () => {
    for (const text of [ask(SITE, en, 'notice'), ask(SITE, de, 'notice', 'de'), ask(SITE, en, 'opt-out')]) {
      expect(text).not.to.match(/consent|agree|accept|einwillig|zustimm|akzeptier/i);
      expect(text).to.include('Advertising');
    }
  });

  it('R030: says how many others receive data: companies, not services, and not the controller', () => {
    const services = ['Google', 'Google', 'Meta', 'Example Ltd', undefined].map((provider, at) => ({
      id: `s${at}`,
      ...(provider && { provider }),
    }));
    expect(ask(withAds({ services }))).to.include('Data goes to 2 providers.');
    expect(ask({ categories: ['analytics'] })).not.to.include('provider');
  });

  it('R060: tells those who have answered before that something changed', () => {
    for (const asks of ['version', 'added'] as const) {
      expect(ask(SITE, en, 'opt-in', 'en', asks).startsWith(`${en.changed} Example Ltd uses`)).to.be.true;
    }
    for (const asks of ['first', 'expired'] as const) {
      expect(ask(SITE, en, 'opt-in', 'en', asks)).not.to.include(en.changed);
    }
  });

  it('R064: puts names in as they are, without reading them for places again', () => {
    const input = { ...withAds({ label: '{controller} $& $1' }), policy: { controller: '{categories}' } };
    expect(ask(input))
      .to.match(/^\{categories\} uses/)
      .and.include('Statistics and {controller} $& $1.');
  });
});

describe('inParagraphs', () => {
  it('keeps short sentences together and long ones apart, and loses nothing', () => {
    const [short, long] = ['Example Ltd. uses cookies. ', `With your consent they also ${'serve '.repeat(15)}this. `];
    expect(inParagraphs(short + short + long + short)).to.deep.equal([short + short, long, short]);
    expect(inParagraphs('使用Cookie。您可以更改。').join('')).to.equal('使用Cookie。您可以更改。');
    expect(inParagraphs('')).to.deep.equal([]);
  });
});

describe('the words of categories and services', () => {
  it('are the site’s own, else the usual ones, else the id', () => {
    expect(wordsOf({ id: 'analytics', services: [] }, en)).to.deep.equal(en.categories.analytics);
    expect(wordsOf({ id: 'analytics', label: 'Counting', services: [] }, en).label).to.equal('Counting');
    expect(wordsOf({ id: 'social', services: [] }, en)).to.deep.equal({ label: 'social', purpose: '' });
    expect([nameOf(GA), nameOf({ id: 'ga' })]).to.deep.equal(['Google Analytics', 'ga']);
  });

  it('are counted in the plural form that the language has for the number', () => {
    const texts = { one: '{count} stvar', few: '{count} stvari', other: '{count} stvari (more)' };
    expect([1, 3, 1000].map((count) => counted(count, texts, 'hr'))).to.deep.equal([
      '1 stvar',
      '3 stvari',
      '1.000 stvari (more)',
    ]);
    expect(counted(1, { other: '{count}件' }, 'ja')).to.equal('1件');
  });

  it('leave a place alone that nothing fills', () => {
    expect(fill('{a} of {b}', { a: 'one' })).to.equal('one of {b}');
  });
});
