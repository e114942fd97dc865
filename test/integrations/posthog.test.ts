import { expect } from '@open-wc/testing';
import type { PostHog } from 'posthog-js';
import { posthog } from '../../src/integrations/posthog.js';
import { until } from '../browsers/until.js';
import { goOffline } from './offline.js';
import { runScript } from './run-script.js';
import { itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

const vendor = { globals: ['posthog'], calls: () => queued('posthog') };

/** As PostHog's documents say for a site that asks first, and without what it would load. */
const CONFIG = {
  api_host: 'https://posthog.example',
  opt_out_capturing_by_default: true,
  opt_out_persistence_by_default: true,
  disable_external_dependency_loading: true,
  advanced_disable_flags: true,
  request_batching: false,
  opt_out_useragent_filter: true,
  disable_compression: true,
};

describe('posthog', () => {
  itSpeaksAsDocumented('posthog', () => posthog(), vendor);

  describe('with its own package', () => {
    let network: ReturnType<typeof goOffline>;
    let client: PostHog;

    before(async () => {
      // The package keeps the `fetch` that it finds.
      network = goOffline();
      await import('posthog-js');
    });

    after(() => network.restore());

    beforeEach(async () => {
      network.requests.length = 0;
      const { PostHog: Client } = await import('posthog-js');
      client = new Client().init(`phc_${crypto.randomUUID()}`, CONFIG);
    });

    /** The events that would have left. */
    const sent = (): string[] =>
      network.requests.map(
        ({ body }) => /"event":"([^"]+)"/.exec(decodeURIComponent(String(body)))?.[1] ?? String(body),
      );

    afterEach(() => {
      client.opt_out_capturing();
      localStorage.clear();
    });

    it('R095: opts in and out, and nothing is sent before', async () => {
      const page = openPage(posthog({ client }), vendor);
      client.capture('early');
      expect([client.has_opted_out_capturing(), client.get_explicit_consent_status()]).to.deep.equal([true, 'pending']);
      await new Promise((done) => setTimeout(done, 50));
      expect(network.requests).to.deep.equal([]);

      await page.acceptAll();
      expect([client.has_opted_in_capturing(), client.get_explicit_consent_status()]).to.deep.equal([true, 'granted']);
      client.capture('bought');
      await until(() => sent().includes('bought'), 'it captures');

      await page.rejectAll();
      expect([client.has_opted_in_capturing(), client.get_explicit_consent_status()]).to.deep.equal([false, 'denied']);
      openPage(posthog({ client }), vendor);
      client.capture('refused');
      await new Promise((done) => setTimeout(done, 50));
      expect(client.has_opted_in_capturing()).to.equal(false);
      expect(new Set(sent())).to.deep.equal(new Set(['$opt_in', '$pageview', 'bought']));
    });

    it('opts in once for all pages of a visitor who agreed', async () => {
      await openPage(posthog({ client }), vendor).acceptAll();
      const events: string[] = [];
      client.on('eventCaptured', ({ event }: { event: string }) => events.push(event));
      openPage(posthog({ client }), vendor);
      expect([client.has_opted_in_capturing(), events]).to.deep.equal([true, []]);
    });

    it('goes on, as a script, with the queue that it finds', async () => {
      const page = openPage(posthog(), vendor);
      await page.acceptAll();
      // What the snippet adds to it.
      Object.assign(onPage('posthog') as object, { __SV: 1, _i: [[`phc_${crypto.randomUUID()}`, CONFIG]] });
      await runScript('posthog-js/dist/array.js');
      const status = (): string => (onPage('posthog') as PostHog).get_explicit_consent_status();
      expect(status()).to.equal('granted');
      await page.rejectAll();
      expect(status()).to.equal('denied');
    });
  });
});
