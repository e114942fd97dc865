import { expect } from '@open-wc/testing';
import { expireCookie } from '../../src/page/expire-cookie.js';
import { piano } from '../../src/integrations/piano.js';
import type { PageConsent } from '../../src/index.js';
import { until } from '../browsers/until.js';
import { goOffline } from './offline.js';
import { runScript } from './run-script.js';
import { itSpeaksAsDocumented, onPage, openPage, queued } from './visits.js';

const vendor = { globals: ['_paq', '_pianoQueue'], calls: () => queued('_paq') };

/** Its cookies about a visitor, and the one that keeps the mode. */
const COOKIES = ['_pcid', '_pctx'];
const CONSENT_COOKIE = '_pprv';

/** What is asked of Piano's own object. */
interface PianoAnalytics {
  readonly consent: { getMode(): string };
  sendEvent(name: string, data: object): void;
}

describe('piano', () => {
  itSpeaksAsDocumented('piano', () => piano(), vendor);

  it('leaves `_paq` to Matomo where Piano has a queue of another name', () => {
    openPage(piano({ queue: '_pianoQueue' }), vendor);
    expect(onPage('_paq')).to.equal(undefined);
    expect(queued('_pianoQueue')).to.deep.equal([['consent.setMode', 'opt-out']]);
  });

  describe('with its own package', () => {
    let network: ReturnType<typeof goOffline>;
    let page: PageConsent;

    before(async () => {
      network = goOffline();
      page = openPage(piano(), vendor);
      // What Piano reads its configuration from.
      Object.assign(window, {
        _pac: { site: 1, collectDomain: 'https://piano.example', consentDefaultMode: 'opt-out', cookieSecure: false },
      });
      await runScript('piano-analytics-js/dist/browser/piano-analytics.js');
    });

    after(() => {
      network.restore();
      for (const name of [...COOKIES, CONSENT_COOKIE]) expireCookie(name);
      for (const name of ['pa', 'pdl', '_pac']) Reflect.deleteProperty(window, name);
    });

    const client = (): PianoAnalytics => onPage('pa') as PianoAnalytics;
    const stored = (): string[] => [...COOKIES, CONSENT_COOKIE].filter((name) => document.cookie.includes(`${name}=`));

    /** What a page view and an event would send: the visitor's id, and the event with its mode. */
    const send = async (): Promise<{ visitor: string; names: string[]; data: Record<string, unknown> }[]> => {
      network.requests.length = 0;
      client().sendEvent('page.display', { page: 'Home' });
      client().sendEvent('basket.fill', { page: 'Home' });
      await until(() => network.requests.length > 0, 'Piano sends');
      await new Promise((done) => setTimeout(done, 50));
      return network.requests.map(({ url, body }) => {
        const { events } = JSON.parse(String(body)) as { events: { name: string; data: Record<string, unknown> }[] };
        return {
          visitor: new URL(url).searchParams.get('idclient')!,
          names: events.map(({ name }) => name),
          data: events[0]!.data,
        };
      });
    };

    async function expectOptedOut(): Promise<void> {
      expect(client().consent.getMode()).to.equal('opt-out');
      const [view, ...others] = await send();
      expect(view!.visitor).to.equal('OPT-OUT');
      expect(view!.names).to.deep.equal(['page.display']);
      expect(view!.data).to.include({ visitor_privacy_mode: 'optout' }).and.not.have.property('page');
      expect(others).to.deep.equal([]);
      expect(stored()).to.deep.equal([CONSENT_COOKIE]);
    }

    it('R095: knows nobody without a grant: it counts page views without a name, and stores its mode alone', async () => {
      await expectOptedOut();

      await page.acceptAll();
      expect(client().consent.getMode()).to.equal('opt-in');
      const [view, event] = await send();
      expect(view!.data).to.include({ visitor_privacy_mode: 'optin', page: 'Home' });
      expect(event!.names).to.deep.equal(['basket.fill']);
      expect(view!.visitor).to.equal(event!.visitor);
      expect(view!.visitor).not.to.equal('OPT-OUT');
      expect(stored()).to.deep.equal([...COOKIES, CONSENT_COOKIE]);

      await page.rejectAll();
      await expectOptedOut();
    });
  });
});
