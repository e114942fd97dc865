import { expect } from '@open-wc/testing';
import { recordedState } from '../../src/recorded-state.js';
import '../../src/define.js';
import { whenRunning } from '../../src/core/running.js';
import { equip } from '../../src/ui.js';
import { fromKlaro } from '../../src/migrations/klaro.js';
import { fromVanillaCookieconsent } from '../../src/migrations/vanilla-cookieconsent.js';
import { startLight, type PageConsent } from '../../src/start-light.js';
import { until } from '../browsers/until.js';
import { place, settled, start } from '../page/page-consent.js';
import { choicesOf, DAY, heldBy, keep, ourRecord, setCookie, startWith } from './old-record.js';

const klaro = (said: Record<string, unknown>): void => setCookie(`klaro=${encodeURIComponent(JSON.stringify(said))}`);
const gated = `<script type="text/plain" data-consent="ga">ran.push('ga')</script>`;

describe('migrate', () => {
  describe('what is taken over', () => {
    it('leaves a record of ours alone', async () => {
      await keep('klaro', 'accept');
      await start().rejectAll();
      const page = startWith(fromKlaro());
      expect(choicesOf(page)).to.equal('!analytics !ga !hotjar !marketing');
      expect(page.state.record?.action).to.equal('reject');
    });

    it('a grant of a category is none of services that the old record does not list', () => {
      klaro({ analytics: true, marketing: true });
      const page = startWith(fromKlaro());
      expect(choicesOf(page)).to.equal('marketing');
      expect([page.has('analytics'), page.has('ga'), page.state.asks]).to.deep.equal([false, false, 'added']);
    });

    it('a refusal of a category is one of all that is in it', () => {
      klaro({ analytics: false, ga: true });
      expect(choicesOf(startWith(fromKlaro()))).to.equal('!analytics !ga !hotjar');
    });

    it('maps ids as the site says, one to several and several to one, and some to nothing', () => {
      klaro({ statistics: true, ads: true, social: false, marketing: true });
      const map = 'statistics:ga statistics:hotjar  ads:news social:news marketing:';
      const page = startWith(fromKlaro({ map }), {
        categories: [{ id: 'analytics', services: [{ id: 'ga' }, { id: 'hotjar' }] }, 'news', 'marketing'],
      });
      expect(choicesOf(page)).to.equal('analytics ga hotjar !news');
      expect(page.state.asks).to.equal('added');
    });

    it('asks as always where nothing in it is ours', () => {
      klaro({ other: true, constructor: true, necessary: true });
      const page = startWith(fromKlaro());
      expect([page.state.record, page.state.asks]).to.deep.equal([undefined, 'first']);
      expect(ourRecord()).to.equal(undefined);
    });

    it("has the configuration's version and mode, and shows that nothing of ours was seen", () => {
      klaro({ marketing: false });
      startWith(fromKlaro(), { version: 7, mode: 'opt-out', categories: ['marketing'] });
      const { time, ...rest } = ourRecord()!;
      expect(Date.parse(time)).to.be.closeTo(Date.now() - 120 * DAY, 60_000);
      expect({ ...rest, choices: { ...rest.choices } }).to.deep.equal({
        version: 7,
        action: 'reject',
        mode: 'opt-out',
        language: '',
        hash: '',
        choices: { marketing: 'denied' },
      });
    });

    it('is no exception from Global Privacy Control', () => {
      klaro({ ga: true, hotjar: true, marketing: true });
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
      const page = startWith(fromKlaro());
      Reflect.deleteProperty(navigator, 'globalPrivacyControl');
      expect(page.state.gpc).to.equal(true);
      expect(page.state.record?.action).to.equal('accept');
      expect([page.has('analytics'), page.has('marketing')]).to.deep.equal([true, false]);
    });

    it('leaves the old record as it is', async () => {
      const { cookie } = await heldBy('klaro', 'accept');
      setCookie(cookie);
      startWith(fromKlaro());
      expect(document.cookie).to.include(cookie);
    });

    it('does not come back once the visitor has had it forgotten', async () => {
      await keep('klaro', 'accept');
      await keep('vanilla-cookieconsent-3', 'localStorage');
      const page = startWith(fromKlaro());
      page.use(fromVanillaCookieconsent());
      expect(page.has('marketing')).to.equal(true);
      await page.reset();
      await until(() => !document.cookie.includes('klaro='), 'the cookie goes');
      const next = startWith(fromKlaro());
      next.use(fromVanillaCookieconsent());
      expect([next.state.asks, next.has('marketing')]).to.deep.equal(['first', false]);
    });
  });

  describe('when it comes', () => {
    const pages: PageConsent[] = [];
    const light = (fetchOther: (page: PageConsent) => Promise<void>): PageConsent => {
      const input = { categories: [{ id: 'analytics', services: [{ id: 'ga' }] }, 'marketing'] };
      const page = startLight(input, fetchOther);
      page.begin(recordedState);
      pages.push(page);
      return page;
    };
    const isShown = (): boolean => !!document.querySelector('privacy-banner')?.getBoundingClientRect().height;
    afterEach(() => {
      for (const page of pages.splice(0)) page.stop();
    });

    it('after consent has begun: nobody is asked, and no banner is seen', async () => {
      await keep('klaro', 'accept');
      place(gated);
      let opened = 0;
      const count = (): void => void (opened += 1);
      document.addEventListener('privacy-open', count);
      const page = startWith(fromKlaro());
      for (let frame = 0; frame < 5; frame++) {
        expect(isShown()).to.equal(false);
        await new Promise(requestAnimationFrame);
      }
      document.removeEventListener('privacy-open', count);
      expect([opened, page.state.view, ran]).to.deep.equal([0, undefined, ['ga']]);
    });

    it('while the other half is fetched: nothing is granted before that, and nobody is asked after it', async () => {
      await keep('klaro', 'accept');
      place(gated);
      let arrive!: () => void;
      const page = light((begun) => new Promise<void>((done) => (arrive = done)).then(() => equip(begun)));
      const views = new Set<unknown>();
      page.subscribe(({ view }) => views.add(view));
      page.use(fromKlaro());
      await settled();
      expect([ran, page.has('ga'), page.has('necessary')]).to.deep.equal([[], false, false]);
      arrive();
      await page.ready;
      expect(choicesOf(page)).to.equal('analytics ga marketing');
      await until(() => ran.length > 0, 'it runs');
      expect([[...views], isShown()]).to.deep.equal([[undefined], false]);
    });

    it('before consent is there: it begins as for a returning visitor, and fetches nothing', async () => {
      await keep('klaro', 'accept');
      let fetched = 0;
      const stop = whenRunning(document, (page) => (page as PageConsent).use(fromKlaro()));
      const page = light(() => {
        fetched += 1;
        return Promise.resolve();
      });
      stop();
      expect([choicesOf(page), page.has('ga'), page.state.view]).to.deep.equal([
        'analytics ga marketing',
        true,
        undefined,
      ]);
      await settled();
      expect(fetched).to.equal(0);
    });

    it('on a prerendered page, nothing runs before the visitor sees it', async () => {
      await keep('klaro', 'accept');
      place(gated);
      Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
      const page = light(() => Promise.resolve());
      page.use(fromKlaro());
      Reflect.deleteProperty(document, 'prerendering');
      await settled();
      expect([ran, page.has('ga')]).to.deep.equal([[], false]);
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => ran.length > 0, 'it runs');
      expect(page.state.view).to.equal(undefined);
    });

    it('on a page whose configuration has a mistake, nothing is taken over', async () => {
      await keep('klaro', 'accept');
      const page = startLight({ categories: ['ga', 'ga'] }, () => Promise.resolve());
      page.begin(recordedState);
      pages.push(page);
      page.use(fromKlaro());
      await settled();
      expect([ourRecord(), page.has('ga')]).to.deep.equal([undefined, false]);
    });
  });
});
