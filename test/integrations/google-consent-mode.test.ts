import { expect } from '@open-wc/testing';
import type { ConsentMode } from '../../src/core/config.js';
import type { PageConsent } from '../../src/start-light.js';
import { place, start } from '../page/page-consent.js';

const SIGNALS = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
];
const state = (granted: readonly string[]) => ({
  ...Object.fromEntries(SIGNALS.map((signal) => [signal, granted.includes(signal) ? 'granted' : 'denied'])),
  security_storage: 'granted',
});
const ADS = ['ad_storage', 'ad_user_data', 'ad_personalization'];

/** The commands so far, each as the list that it was called with, and the events as they are. */
const told = (): unknown[] =>
  (window.dataLayer ?? []).map((item) =>
    Object.prototype.toString.call(item) === '[object Arguments]'
      ? (JSON.parse(JSON.stringify(Array.from(item as ArrayLike<unknown>))) as unknown)
      : item,
  );
const commands = (): unknown[] => told().filter(Array.isArray);
const run = (consentMode: ConsentMode = {}, more: object = {}): PageConsent => start({ consentMode, ...more });

describe('Google Consent Mode', () => {
  beforeEach(() => delete window.dataLayer);
  afterEach(() => delete window.dataLayer);

  it('is not told of where the site does not ask for it', async () => {
    await start().acceptAll();
    expect(window.dataLayer).to.equal(undefined);
  });

  it('R091, R092: the default denies all seven but security, is there when consent is started, and is real arguments', () => {
    run();
    expect(Object.prototype.toString.call(window.dataLayer?.[0])).to.equal('[object Arguments]');
    expect(told()).to.deep.equal([['consent', 'default', state([])]]);
  });

  it('R091: joins the queue that is there, whoever made it, before what comes after', () => {
    window.dataLayer = ['theirs'];
    run();
    window.dataLayer.push('later');
    expect(told().map((item) => (Array.isArray(item) ? item[1] : item) as unknown)).to.deep.equal([
      'theirs',
      'default',
      'later',
    ]);
  });

  it('R093: waits, redacts, passes on and tells regions apart where it is configured, and only there', () => {
    run({
      wait_for_update: 500,
      ads_data_redaction: true,
      url_passthrough: true,
      advanced: true,
      regions: { US: 'granted', 'US-CA': 'denied' },
    });
    const all = (value: string) => Object.fromEntries([...SIGNALS, 'security_storage'].map((one) => [one, value]));
    expect(told()).to.deep.equal([
      ['consent', 'default', { ...all('granted'), region: ['US'] }],
      ['consent', 'default', { ...all('denied'), region: ['US-CA'] }],
      ['consent', 'default', { ...state([]), wait_for_update: 500 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ]);
  });

  it('R094: updates on a choice, on each refusal and on withdrawal, and says nothing where only a view opened', async () => {
    const page = run();
    page.open('settings');
    page.close();
    expect(commands()).to.have.length(1);
    await page.decide({ analytics: 'granted' });
    await page.rejectAll();
    await page.acceptAll();
    await page.rejectAll();
    await page.rejectAll();
    expect(commands().slice(1)).to.deep.equal([
      ['consent', 'update', state(['analytics_storage'])],
      ['consent', 'update', state([])],
      ['consent', 'update', state(['analytics_storage', ...ADS])],
      ['consent', 'update', state([])],
      ['consent', 'update', state([])],
    ]);
    await page.acceptAll();
    await page.reset();
    expect(commands().at(-1)).to.deep.equal(['consent', 'update', state([])]);
  });

  it('R094: on a later page the update follows the default at once', async () => {
    await run().acceptAll();
    delete window.dataLayer;
    run();
    expect(commands()).to.deep.equal([
      ['consent', 'default', state([])],
      ['consent', 'update', state(['analytics_storage', ...ADS])],
    ]);
  });

  it('gives Google Tag Manager an event with all choices at each update', async () => {
    const page = run();
    await page.decide({ marketing: 'granted' });
    const [event] = told().filter((item) => !Array.isArray(item)) as { event: string; choices: object }[];
    expect(event?.event).to.equal('consent_update');
    expect({ ...event?.choices }).to.deep.include({ analytics: 'unset', marketing: 'granted', necessary: 'granted' });
  });

  it('hangs each signal on what the site says, be it a service', async () => {
    const page = run({ signals: { analytics_storage: 'ga', functionality_storage: 'necessary' } });
    await page.decide({ ga: 'granted' });
    const last = commands().at(-1) as [string, string, Record<string, string>];
    expect(last[2]).to.include({
      analytics_storage: 'granted',
      functionality_storage: 'granted',
      ad_storage: 'denied',
    });
  });

  it('R105: where what is unset may run, says so once consent has begun', () => {
    run({}, { mode: 'opt-out' });
    expect(commands()).to.deep.equal([
      ['consent', 'default', state([])],
      ['consent', 'update', state(['analytics_storage', ...ADS])],
    ]);
  });

  it('R085: Global Privacy Control leaves no region where all is granted by default', () => {
    run({ regions: { US: 'granted' } }, { secGpc: true });
    expect(told()).to.deep.equal([['consent', 'default', state([])]]);
  });

  it('R085: Global Privacy Control keeps the signals for ads denied', async () => {
    await run({}, { secGpc: true }).acceptAll();
    expect(commands().at(-1)).to.deep.equal(['consent', 'update', state(['analytics_storage'])]);
  });

  it('has told before a released tag runs', async () => {
    const page = run();
    place(`<script type="text/plain" data-consent="analytics">
      ran.push(dataLayer.filter((item) => item[1] === 'update').length)</script>`);
    await page.acceptAll();
    expect(ran).to.deep.equal([1]);
  });

  it('R095: a gated tag of Google is not fetched before consent', async () => {
    run();
    place('<script type="text/plain" data-consent="analytics" src="/never.js"></script>');
    await Promise.resolve();
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/never.js'))).to.deep.equal([]);
  });
});
