import { expect } from '@open-wc/testing';
import type { AnalyticsBrowser } from '@segment/analytics-next';
import { segment } from '../../src/integrations/segment.js';
import { until } from '../browsers/until.js';
import { goOffline } from './offline.js';
import { runScript } from './run-script.js';
import { itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

const vendor = { globals: ['analytics'], calls: () => queued('analytics') };
/** The middleware is a function, which a fixture cannot hold. */
const documented = {
  ...vendor,
  calls: () =>
    (queued('analytics') as unknown[][]).map((values) => values.filter((value) => typeof value !== 'function')),
};

const PACKAGE = '@segment/analytics-next/dist/umd';
const SETTINGS = { integrations: { 'Segment.io': { apiKey: 'key' } } };

/** What would have left for Segment: each event with the choice in it, for analytics and marketing. */
function events(requests: ReturnType<typeof goOffline>['requests']): string[] {
  return requests
    .filter(({ url }) => url.includes('api.segment.io'))
    .map(({ body }) => {
      const { event, context } = JSON.parse(body as string) as {
        event: string;
        context: { consent: { categoryPreferences: Record<'analytics' | 'marketing', boolean> } };
      };
      const { analytics, marketing } = context.consent.categoryPreferences;
      return `${event} ${Number(analytics)}${Number(marketing)}`;
    });
}

describe('segment', () => {
  let network: ReturnType<typeof goOffline>;
  let Client: new () => AnalyticsBrowser;
  let client: AnalyticsBrowser;

  before(async () => {
    await runScript(`${PACKAGE}/index.js`);
    Client = (onPage('AnalyticsNext') as { AnalyticsBrowser: typeof Client }).AnalyticsBrowser;
  });

  beforeEach(() => {
    network = goOffline(SETTINGS);
    client = new Client();
  });

  afterEach(() => {
    network.restore();
    localStorage.clear();
  });

  /** Loads with the settings at hand, so that this itself asks for nothing. */
  const load = async () => {
    client.load({ writeKey: 'key', cdnSettings: SETTINGS });
    await client;
  };

  describe('without its package', () => {
    beforeEach(() => network.restore());
    itSpeaksAsDocumented('segment', () => segment(), documented);
  });

  it('R095: stamps the events of the real SDK, and nothing leaves before a grant', async () => {
    const page = openPage(segment({ client }), vendor);
    await load();
    await client.track('early');
    await page.rejectAll();
    await client.track('refused');
    expect(network.requests).to.deep.equal([]);

    await page.decide({ analytics: 'granted' });
    await client.track('bought');
    await page.rejectAll();
    await client.track('refused');
    await until(() => network.requests.length > 2, 'the withdrawal is passed on');
    expect(events(network.requests)).to.deep.equal([
      'Segment Consent Preference Updated 10',
      'bought 10',
      'Segment Consent Preference Updated 00',
    ]);
  });

  it('stamps on a later page, and reports no decision there', async () => {
    await openPage(segment({ client }), vendor).acceptAll();
    client = new Client();
    openPage(segment({ client }), vendor);
    await load();
    await client.track('bought');
    expect(events(network.requests)).to.deep.equal(['bought 11']);
  });

  it('waits in the array that the snippet goes on with', async () => {
    const page = openPage(segment(), vendor);
    await page.acceptAll();
    Object.assign(onPage('analytics') as object, { _writeKey: 'key' });
    await runScript(`${PACKAGE}/standalone.js`);
    await until(() => events(network.requests).length > 0, 'it is taken from there');
    await page.decide({ marketing: 'denied' });
    await until(() => events(network.requests).length > 1, 'it is told directly');
    expect(events(network.requests)).to.deep.equal([
      'Segment Consent Preference Updated 11',
      'Segment Consent Preference Updated 10',
    ]);
  });

  it('keeps what others wrote into the context', async () => {
    const page = openPage(segment(), vendor);
    await page.decide({ analytics: 'granted' });
    const [[, middleware]] = queued('analytics') as [[string, (step: object) => void]];
    const payload = { obj: { event: 'bought', context: { page: 1 } } };
    const passed: unknown[] = [];
    middleware({ payload, next: (value: unknown) => passed.push(value) });
    expect(passed).to.deep.equal([payload]);
    expect(payload.obj.context).to.deep.equal({
      page: 1,
      consent: { categoryPreferences: { analytics: true, marketing: false, functional: false } },
    });
  });
});
