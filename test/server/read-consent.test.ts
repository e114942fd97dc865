import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ConfigInput, ConsentState } from '../../src/index.js';
import type { Mode } from '../../src/core/config.js';
import { modeFor } from '../../src/core/mode.js';
import { newestRecord } from '../../src/page/stored.js';
import { createConsent } from '../../src/core/consent.js';
import { checkConfig } from '../../src/core/check-config.js';
import { upgradeRecord } from '../../src/core/policy-versions.js';
import { createStore } from '../../src/core/store.js';
import { parseCookie } from '../../src/core/parse-record.js';
import { formatRecord } from '../../src/core/record.js';
import { ConfigError, meets, readConsent, shouldAsk } from '../../src/server/index.js';
import { recordedState } from '../../src/recorded-state.js';
import { startConsent } from '../../src/start.js';
import { startLight, type PageConsent } from '../../src/start-light.js';
import { clearStorage } from '../browsers/site.js';

interface Vectors {
  records: { name: string; text: string }[];
  decisions: { text: string; id: string; version: number; maxAge: number; now: string; granted: boolean }[];
}

const { records, decisions } = (await (await fetch('/demo/readers/vectors.json')).json()) as Vectors;

const INPUT: ConfigInput = {
  version: 3,
  record: { maxAge: 400 },
  categories: [
    { id: 'necessary', services: [{ id: 'shop' }] },
    { id: 'analytics', services: [{ id: 'matomo' }, { id: 'ga', since: 3 }] },
    'marketing',
    'youtube',
  ],
};

/** All that the two can differ in. */
const answers = ({ choices, asks, mode, gpc, record, persisted }: ConsentState): unknown =>
  JSON.stringify([Object.entries(choices), asks ?? null, mode, gpc, record ? formatRecord(record) : null, persisted]);

const cookie = (text: string): string => `first=1; privacy=${text}; privacy-policy=2`;

describe('readConsent', () => {
  let page: PageConsent | undefined;
  afterEach(() => {
    page?.stop();
    clearStorage();
  });

  for (const { name, text } of records) {
    // WebKit keeps a cookie that is longer than the grammar allows; then the page reads it, and a server holds back.
    if (text.length > 4096) continue;
    it(`R061: finds what the page finds: ${name}`, () => {
      document.cookie = `privacy=${text}; path=/`;
      page = startConsent(INPUT);
      // What the browser keeps of the text is what it sends.
      const found = readConsent(document.cookie, INPUT);
      expect(answers(found)).to.equal(answers(page.state));
      expect(shouldAsk(found)).to.equal(page.state.view === 'banner');
      for (const id of ['necessary', 'shop', 'analytics', 'ga', 'marketing', 'nobody', 'constructor']) {
        expect(found.has(id), id).to.equal(page.has(id));
        expect(found.choice(id), id).to.equal(page.choice(id));
      }
    });
  }

  it('R061: finds what the light half finds on a return visit', () => {
    const choices = 'analytics.matomo.!ga.!marketing.youtube';
    document.cookie = `privacy=1/3/${new Date().toISOString()}/custom/opt-in/en//${choices}/; path=/`;
    page = startLight(INPUT, () => Promise.resolve());
    page.begin(recordedState);
    const found = readConsent(document.cookie, INPUT);
    expect(Object.entries(page.state.choices).join()).to.equal(Object.entries(found.choices).join());
    expect(shouldAsk(found)).to.equal(false);
  });

  for (const { text, id, version, maxAge, now, granted } of decisions) {
    it(`R065: ${granted ? 'grants' : 'does not grant'} ${id} at ${now} by ${text.slice(0, 40)}`, () => {
      const input = { version, record: { maxAge }, categories: ['analytics', 'marketing', 'youtube'] };
      expect(readConsent(cookie(text), input, Date.parse(now)).has(id)).to.equal(granted);
    });
  }

  const NOW = Date.parse('2026-06-01T00:00:00.000Z');
  const choice = fc.constantFrom('', '!', undefined);
  const texts = fc
    .record({
      version: fc.constantFrom(1, 2, 3, 4),
      days: fc.integer({ min: -400, max: 5 }),
      action: fc.constantFrom('accept', 'custom', 'gpc', 'none'),
      choices: fc.record({ analytics: choice, matomo: choice, ga: choice, marketing: choice, youtube: choice }),
      slip: fc.constantFrom('', '', '', 'x', '/'),
      encoded: fc.boolean(),
    })
    .map(({ version, days, action, choices, slip, encoded }) => {
      const list = Object.entries(choices).flatMap(([id, sign]) => (sign === undefined ? [] : sign + id));
      const time = new Date(NOW + days * 864e5).toISOString();
      const text = `1/${version}/${time}/${action}/opt-in/en//${list.join('.')}/${slip}`;
      return encoded ? encodeURIComponent(text) : text;
    });
  const inputs: fc.Arbitrary<ConfigInput> = fc
    .record({
      mode: fc.constantFrom<Mode>('opt-in', 'opt-out', 'notice'),
      region: fc.constantFrom(undefined, '', 'DE', 'US', 'US-CA', 'XX', 'time-zone', 'server-timing'),
      regions: fc.constantFrom(undefined, { US: 'opt-out' as const }),
      gpc: fc.constantFrom(['marketing'], ['ga'], ['analytics'], []),
      secGpc: fc.boolean(),
      record: fc.constantFrom(undefined, { maxAge: 30 }, { maxAge: 400 }),
      policy: fc.constantFrom(undefined, {
        versions: [
          { version: 3, effective: '2026-01-01', change: 'minor' as const, asks: 'notice' as const },
          { version: 2, effective: '2025-01-01', change: 'minor' as const, asks: 'consent' as const },
        ],
      }),
    })
    .map((more) => ({ ...INPUT, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value)) }));

  it('R061: never differs from the page over records, duplicates, regions, versions and signals', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), inputs, (stored, input) => {
        const config = checkConfig(input);
        const store = createStore(!!input.secGpc, reportError);
        const { first } = createConsent(store, {
          config,
          mode: modeFor(config),
          now: () => NOW,
          load: () => {
            const record = newestRecord({ stored: () => stored, parse: parseCookie });
            return record && upgradeRecord(config, record);
          },
        });
        const header = ['a=1', ...stored.map((text) => `privacy=${text}`), 'privacy-policy=2'].join('; ');
        const found = readConsent(header, input, NOW);
        expect(answers(found)).to.equal(answers(first()));
        store.put(first());
        for (const id of Object.keys(found.choices)) expect(found.has(id), id).to.equal(store.has(id));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the newest of two cookies, as the page does', () => {
    const [older, newer] = ['2026-05-01', '2026-05-02'].map((day) => `${day}T00:00:00.000Z`);
    const header = `privacy=1/3/${newer}/reject/opt-in/en//!analytics/;privacy=1/3/${older}/accept/opt-in/en//analytics/`;
    expect(readConsent(header, INPUT, NOW).choice('analytics')).to.equal('denied');
  });

  it('R062: without a cookie, or with one that is none, nothing is granted and the page asks', () => {
    for (const header of [undefined, null, '', 'privacy', 'privacy=', 'xprivacy=1', `privacy=${'1/'.repeat(9000)}`]) {
      const found = readConsent(header, INPUT);
      expect([found.has('analytics'), found.has('necessary'), shouldAsk(found)], String(header)).to.deep.equal([
        false,
        true,
        true,
      ]);
    }
  });

  it('R087: a request with Sec-GPC opts out of what that is about', () => {
    const header = `privacy=1/3/2026-05-01T00:00:00.000Z/accept/opt-in/en//analytics.matomo.ga.marketing.youtube/`;
    const found = readConsent(header, { ...INPUT, secGpc: true }, NOW);
    expect([found.has('marketing'), found.has('analytics'), found.gpc]).to.deep.equal([false, true, true]);
  });

  it('answers the expressions of data-consent', () => {
    const header = `privacy=1/3/2026-05-01T00:00:00.000Z/custom/opt-in/en//youtube.!marketing/`;
    const found = readConsent(header, INPUT, NOW);
    expect(['youtube', '!marketing youtube', 'youtube analytics', ''].map((one) => meets(one, found))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names what is wrong with a configuration', () => {
    expect(() => readConsent('', { ...INPUT, gpc: ['nothing'] })).to.throw(ConfigError, 'gpc[0]');
  });
});
