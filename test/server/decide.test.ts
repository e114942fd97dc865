import { expect } from '@open-wc/testing';
import { completeConfig } from '../../src/core/complete-config.js';
import { formatRecord, type ConsentRecord } from '../../src/core/record.js';
import { parseActs } from '../../src/core/policy-acts.js';
import type { ConfigInput, PageConsent } from '../../src/index.js';
import { ConfigError, decide, readConsent, type AnswerForm } from '../../src/server/index.js';
import { writeAsked } from '../../src/server/asked.js';
import { cookieTexts } from '../../src/page/cookie-texts.js';
import { startConsent } from '../../src/start.js';
import { clearStorage } from '../browsers/site.js';

const INPUT: ConfigInput = {
  version: 3,
  categories: [{ id: 'analytics', services: [{ id: 'matomo' }, { id: 'ga' }] }, 'marketing'],
};
const SHOWN = { language: 'de', hash: 'a'.repeat(64) };
const time = Date.parse('2026-06-01T12:00:00.000Z');
const asked = (input: ConfigInput): string => {
  const { mode } = readConsent('', input, time);
  return writeAsked(completeConfig(input), mode, SHOWN);
};
const form = (answer: string, input = INPUT, more: string[][] = []): AnswerForm =>
  new URLSearchParams([['asked', asked(input)], ['answer', answer], ...more]);
const own = { site: 'same-origin', isSecure: false };

const granted = (...ids: string[]): string[][] => ids.map((id) => ['granted', id]);

/** What a page does where the server is told an answer. */
const ways: [name: string, input: ConfigInput, form: AnswerForm, act: (page: PageConsent) => Promise<void>][] = [
  ['Accept all', INPUT, form('accept'), (page) => page.acceptAll(SHOWN)],
  ['Reject all', INPUT, form('reject'), (page) => page.rejectAll(SHOWN)],
  [
    'a choice',
    INPUT,
    form('save', INPUT, granted('analytics', 'necessary', 'nobody')),
    (page) => page.decide({ analytics: 'granted', marketing: 'denied' }, SHOWN),
  ],
  ['a choice of nothing', INPUT, form('save'), (page) => page.rejectAll(SHOWN)],
  ...(['opt-out', 'notice'] as const).map((mode): (typeof ways)[number] => {
    const input: ConfigInput = { ...INPUT, mode };
    return [`Reject all, ${mode}`, input, form('reject', input), (page) => page.rejectAll(SHOWN)];
  }),
  [
    'a notice that is closed',
    { ...INPUT, mode: 'notice' },
    form('close', { ...INPUT, mode: 'notice' }),
    (page) => page.decide({}, SHOWN),
  ],
  [
    'Accept all under Global Privacy Control',
    { ...INPUT, secGpc: true },
    form('accept'),
    (page) => page.acceptAll(SHOWN),
  ],
  [
    'an exception from Global Privacy Control',
    { ...INPUT, secGpc: true },
    form('save', INPUT, granted('marketing')),
    (page) => page.decide({ analytics: 'denied', marketing: 'granted' }, SHOWN),
  ],
  [
    'a region',
    { ...INPUT, region: 'US-CA', regions: { US: 'opt-out' } },
    form('reject', { ...INPUT, region: 'US-CA', regions: { US: 'opt-out' } }),
    (page) => page.rejectAll(SHOWN),
  ],
];

describe('decide', () => {
  afterEach(clearStorage);

  const timeless = (record: ConsentRecord | undefined): unknown =>
    record && formatRecord({ ...record, time: new Date(0).toISOString() });

  for (const [name, input, answer, act] of ways) {
    it(`R061: records what the page would record: ${name}`, async () => {
      const page = startConsent(input);
      await page.ready;
      await act(page);
      const made = page.state.record;
      page.stop();
      clearStorage();
      const decision = decide('', input, answer, own)!;
      expect(timeless(decision.record)).to.equal(timeless(made));
      // The browser takes the cookie, and the page finds in it what it would have written.
      document.cookie = decision.cookies[0]!;
      expect(cookieTexts('privacy')).to.deep.equal([formatRecord(decision.record)]);
      const again = startConsent(input);
      expect([again.state.view, timeless(again.state.record)]).to.deep.equal([undefined, timeless(made)]);
      again.stop();
    });
  }

  it('R061: keeps what was said before of a withdrawal', () => {
    const before = 'privacy=1/3/2026-05-01T00:00:00.000Z/accept/opt-in/en//analytics.matomo.ga.marketing/';
    expect(decide(before, INPUT, form('reject'), { ...own, time })!.record.action).to.equal('withdraw');
  });

  it('keeps the cookie as the configuration says, and for HTTPS alone unless told otherwise', () => {
    const input: ConfigInput = {
      ...INPUT,
      record: { name: 'choice', domain: 'shop.example', maxAge: 30, sameSite: 'Strict' },
    };
    const { cookies, record } = decide('', input, form('reject', input), { site: 'same-origin', time })!;
    expect(cookies).to.deep.equal([
      `choice=${formatRecord(record)}; path=/; expires=Wed, 01 Jul 2026 12:00:00 GMT; samesite=Strict; domain=shop.example; secure`,
    ]);
  });

  it('notes which version of the policy was in force, beside what was told of it', () => {
    const sha256 = 'b'.repeat(64);
    const input: ConfigInput = {
      ...INPUT,
      policy: { versions: [{ version: 3, effective: '2026-01-01', change: 'minor', asks: 'notice', sha256 }] },
    };
    const told = { version: 3, time: '2026-02-01T00:00:00.000Z', act: 'notice', sha256: '' };
    const header = `privacy-policy=3/${told.time}/notice/`;
    const { cookies } = decide(header, input, form('accept', input), { ...own, time })!;
    const [, text] = /^privacy-policy=([^;]+); path=\//.exec(cookies[1]!)!;
    expect(parseActs(text!)).to.deep.equal([
      told,
      { version: 3, time: '2026-06-01T12:00:00.000Z', act: 'decision', sha256 },
    ]);
  });

  it('R062: decides nothing for another site, or for none that says what it is', () => {
    for (const site of ['cross-site', 'same-site', 'none', '', null, undefined]) {
      expect(decide('', INPUT, form('accept'), { site }), String(site)).to.equal(undefined);
    }
  });

  it('R062: decides nothing where anything else was asked than what is asked today', () => {
    const others: ConfigInput[] = [
      { ...INPUT, version: 2 },
      { ...INPUT, mode: 'opt-out' },
      { ...INPUT, categories: ['analytics'] },
      { ...INPUT, categories: [...INPUT.categories, 'social'] },
    ];
    for (const other of others) expect(decide('', INPUT, form('accept', other), own)).to.equal(undefined);
    const [text] = [asked(INPUT)];
    for (const broken of ['', 'x', `${text} `, text.slice(0, -1), text.replace('none', 'accept'), `${text}\nx`]) {
      const posted = new URLSearchParams([
        ['asked', broken],
        ['answer', 'accept'],
      ]);
      expect(decide('', INPUT, posted, own), broken).to.equal(undefined);
    }
    expect(decide('', INPUT, new URLSearchParams('answer=accept'), own)).to.equal(undefined);
    expect(decide('', INPUT, new FormData(), own)).to.equal(undefined);
  });

  it('R062: decides nothing by a button that is none, nor by closing what asks', () => {
    for (const answer of ['', 'settings', 'close', 'constructor']) {
      expect(decide('', INPUT, form(answer), own), answer).to.equal(undefined);
    }
  });

  it('names what is wrong with a configuration', () => {
    expect(() => decide('', { ...INPUT, gpc: ['nothing'] }, form('accept'), own)).to.throw(ConfigError, 'gpc[0]');
  });
});
