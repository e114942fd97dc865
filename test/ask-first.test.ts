import { expect } from '@open-wc/testing';
import { askFirst } from '../src/ask-first.js';
import type { ConfigInput } from '../src/core/config.js';
import { parseRecord } from '../src/core/parse-record.js';
import type { RunningConsent } from '../src/core/running.js';
import { withConfig } from '../src/core/with-config.js';
import type { ConsentChangeEvent } from '../src/page/announce.js';
import { cookieTexts } from '../src/page/cookie-texts.js';
import { present } from '../src/page/present.js';
import { recordedState } from '../src/recorded-state.js';
import { startLight, type PageConsent } from '../src/start-light.js';
import { equip } from '../src/ui.js';
import { whole } from '../src/whole.js';
import { until } from './browsers/until.js';
import { place } from './page/page-consent.js';

type Page = PageConsent & RunningConsent;

const SITE: ConfigInput = { version: 2, categories: [{ id: 'analytics', services: [{ id: 'ga' }] }, 'marketing'] };
const GRANTED = { analytics: 'granted', ga: 'granted', marketing: 'granted' };
const DENIED = { analytics: 'denied', ga: 'denied', marketing: 'denied' };
const gated = (name: string): string => `<script type="text/plain" data-consent="${name}">ran.push('${name}')</script>`;

const button = (action: string) => document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);
const stored = () => parseRecord(cookieTexts('privacy')[0] ?? '');

describe('a first visit, before the rest of consent is there', () => {
  const pages: PageConsent[] = [];
  const changes: ConsentChangeEvent[] = [];
  const onChange = (event: ConsentChangeEvent): void => void changes.push(event);

  beforeEach(() => document.addEventListener('consent-change', onChange));

  afterEach(() => {
    document.removeEventListener('consent-change', onChange);
    changes.length = 0;
    for (const page of pages.splice(0)) page.stop();
    localStorage.clear();
  });

  function start(input: ConfigInput, equipWith: (page: PageConsent) => Promise<void>): Page {
    const page = startLight(input, equipWith);
    pages.push(page);
    page.begin(recordedState);
    return page;
  }

  /** A page that asks; `arrive` lets the rest come. */
  async function visit(input = SITE): Promise<{ page: Page; arrive: () => Promise<void> }> {
    let arrive!: () => void;
    const arrived = new Promise<void>((done) => (arrive = done));
    const page = start(input, async (begun) => {
      withConfig(begun);
      begun.use(present);
      askFirst(begun);
      await arrived;
      await whole(begun);
    });
    await until(() => button('accept'), 'the question shows');
    return {
      page,
      arrive: () => {
        arrive();
        return page.whole();
      },
    };
  }

  for (const [action, choices, runs] of [
    ['accept', GRANTED, ['analytics', 'marketing']],
    ['reject', DENIED, []],
  ] as const) {
    it(`R036, R053: records ${action} in the click, with all that a record has, and no click after it`, async () => {
      const { page } = await visit();
      const { shown } = document.querySelector('privacy-banner')!;
      const other = button(action === 'accept' ? 'reject' : 'accept')!;
      button(action)!.click();
      other.click();
      const { time, ...record } = stored()!;
      expect(Math.abs(Date.parse(time) - Date.now())).to.be.lessThan(60_000);
      expect(shown!.hash).to.match(/^[0-9a-f]{64}$/);
      expect(record).to.deep.equal({ version: 2, action, mode: 'opt-in', ...shown, choices });
      expect([page.has('analytics'), page.choice('ga')]).to.deep.equal([action === 'accept', choices.ga]);
    });

    it(`takes ${action} at its word: the banner goes, vendors are told, and then what is granted runs`, async () => {
      const { page, arrive } = await visit();
      page.subscribe(({ record }) => record && ran.push('vendor'), 'first');
      place(gated('analytics') + gated('marketing'));
      button(action)!.click();
      await until(() => !button(action), 'the banner goes');
      await until(() => ran.length > runs.length, 'all are told');
      expect(ran).to.deep.equal(['vendor', ...runs]);
      expect(changes, 'what tells the page is in the rest').to.have.length(0);
      await arrive();
      expect(changes).to.have.length(1);
      const [{ action: told, changed, previous, persisted }] = changes as [ConsentChangeEvent];
      expect([told, persisted, [...changed]]).to.deep.equal([action, true, Object.keys(choices)]);
      expect(Object.values(previous)).to.deep.equal(['granted', 'unset', 'unset', 'unset']);
      expect(ran.filter((name) => name !== 'vendor')).to.deep.equal(runs);
      expect(button(action)).to.equal(null);
    });
  }

  it('resolves an answer when all have been told, and not before', async () => {
    const { page, arrive } = await visit();
    let isOver = false;
    const told = page.acceptAll().then(() => (isOver = true));
    await until(() => page.told.record, 'what gates is told');
    expect([isOver, changes.length]).to.deep.equal([false, 0]);
    await arrive();
    await told;
    expect(changes).to.have.length(1);
  });

  it('R088: grants nothing that Global Privacy Control is about', async () => {
    const { page, arrive } = await visit({ ...SITE, secGpc: true });
    expect(page.choice('marketing')).to.equal('denied');
    expect(document.querySelector('privacy-banner')!.textContent).to.include('Global Privacy Control');
    button('accept')!.click();
    expect(stored()).to.deep.include({ action: 'gpc', choices: { ...GRANTED, marketing: 'denied' } });
    await arrive();
    expect([page.choice('analytics'), page.choice('marketing')]).to.deep.equal(['granted', 'denied']);
  });

  for (const type of ['pagehide', 'visibilitychange']) {
    it(`tells vendors of an answer where the page is left at once: ${type}`, async () => {
      const { page } = await visit();
      page.subscribe(({ record }) => record && ran.push('vendor'), 'first');
      button('accept')!.click();
      expect(ran).to.deep.equal([]);
      (type === 'pagehide' ? window : document).dispatchEvent(new Event(type));
      expect(ran).to.deep.equal(['vendor']);
    });
  }

  it('R043: takes back what is refused where that ran unasked, once the rest is there', async () => {
    const host = place('<img alt="" data-consent="analytics" data-src="data:,">');
    const { arrive } = await visit({ ...SITE, mode: 'opt-out' });
    expect(host.querySelector('[src]')).not.to.equal(null);
    button('reject')!.click();
    await arrive();
    expect(host.querySelector('[src]')).to.equal(null);
  });

  it('tells of each answer that took effect, in their order', async () => {
    const { page, arrive } = await visit();
    for (const answer of [page.acceptAll, page.rejectAll]) {
      const before = page.told;
      void answer();
      await until(() => page.told !== before, 'it takes effect');
    }
    await arrive();
    expect(changes.map(({ action, previous }) => [action, previous['ga']])).to.deep.equal([
      ['accept', 'unset'],
      ['withdraw', 'granted'],
    ]);
  });

  it('lets a second answer replace the first, and tells of what holds', async () => {
    const { page, arrive } = await visit();
    void page.acceptAll();
    const first = stored()!;
    void page.rejectAll();
    expect(stored()!.time > first.time, 'the newer is the later one').to.equal(true);
    await arrive();
    expect(stored()).to.deep.include({ action: 'withdraw', choices: DENIED });
    expect(page.has('analytics')).to.equal(false);
    expect(changes.map(({ action }) => action)).to.deep.equal(['withdraw']);
  });

  it('keeps an answer, and shows nothing again, where the rest never comes; it is tried again when it is needed', async () => {
    const said: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error) => said.push(error);
    let tries = 0;
    const page = start(SITE, async (begun) => {
      withConfig(begun);
      begun.use(present);
      askFirst(begun);
      await Promise.resolve();
      if (++tries < 3) throw new Error('offline');
      await whole(begun);
    });
    await until(() => button('reject'), 'the question shows');
    button('reject')!.click();
    await until(() => tries === 2, 'it was tried again');
    await until(() => !button('reject'), 'the banner goes');
    globalThis.reportError = reportError;
    expect(stored()!.action).to.equal('reject');
    expect(String(said[0])).to.equal('Error: offline');
    page.open('settings');
    await until(() => page.state.view === 'settings', 'the settings show');
    expect(page.state.record!.action).to.equal('reject');
    expect(changes.map(({ action }) => action)).to.deep.equal(['reject']);
  });

  it('opens the settings once they can be used', async () => {
    const { page, arrive } = await visit();
    button('settings')!.click();
    expect(button('accept'), 'the question stays until then').not.to.equal(null);
    await arrive();
    await until(() => page.state.view === 'settings', 'the settings show');
    await page.decide({ analytics: 'granted', marketing: 'denied' });
    expect(stored()!.action).to.equal('custom');
  });

  it('gives way to an answer from another tab', async () => {
    const { page, arrive } = await visit();
    document.cookie = `privacy=1/2/${new Date().toISOString()}/reject/opt-in/en//!analytics.!ga.!marketing/; path=/`;
    page.sync();
    await arrive();
    await until(() => !button('accept'), 'the question goes');
    expect(page.state.record!.action).to.equal('reject');
  });

  it('shows nothing any more where it ends, in a banner of the author’s either', async () => {
    place('<privacy-banner><p slot="title">Cookies?</p></privacy-banner>');
    const { page } = await visit();
    page.stop();
    await until(() => !button('accept'), 'the question goes');
    expect(document.querySelector('privacy-banner')!.hasAttribute('view')).to.equal(false);
  });

  it('moves off what got the focus meanwhile', async () => {
    const link = place('<a href="#" style="position: fixed; bottom: 1em; left: 50%">Imprint</a>').querySelector('a')!;
    const { arrive } = await visit();
    link.focus();
    await arrive();
    const box = () => document.querySelector('privacy-banner')!.shadowRoot!.querySelector('[part=base]')!;
    await until(() => box().getBoundingClientRect().bottom <= link.getBoundingClientRect().top, 'it is uncovered');
    expect(document.activeElement === link).to.equal(true);
  });

  it('posts the receipt of an answer', async () => {
    const { arrive } = await visit({ ...SITE, record: { url: '/receipts' } });
    button('accept')!.click();
    const { time } = stored()!;
    await arrive();
    const waits = () => Object.keys(localStorage).filter((name) => name.startsWith(`privacy-receipt-${time}`));
    await until(() => waits().length === 1, 'it is on its way');
  });

  it('says where no cookie was kept, and holds for the page', async () => {
    const { warn } = console;
    const said: string[] = [];
    const { page, arrive } = await visit();
    console.warn = (text: string) => said.push(text);
    Object.defineProperty(document, 'cookie', { configurable: true, get: () => '', set: () => undefined });
    button('accept')!.click();
    await arrive();
    Reflect.deleteProperty(document, 'cookie');
    console.warn = warn;
    expect([page.has('analytics'), page.state.persisted, changes[0]!.persisted]).to.deep.equal([true, false, false]);
    expect(said).to.include('privacy-elements: no cookie was kept');
    expect(button('accept')).to.equal(null);
  });

  for (const [name, record] of [
    ['reads the record where the visitor has decided meanwhile', 'analytics.ga.marketing'],
    ['asks with all of consent where nothing was decided', ''],
  ] as const) {
    it(`on a page that was prerendered: ${name}`, async () => {
      Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
      const page = start(SITE, equip);
      await page.whole();
      expect([button('accept'), page.state.view]).to.deep.equal([null, undefined]);
      if (record) document.cookie = `privacy=1/2/${new Date().toISOString()}/accept/opt-in/en//${record}/; path=/`;
      Reflect.deleteProperty(document, 'prerendering');
      document.dispatchEvent(new Event('visibilitychange'));
      expect([page.has('analytics'), page.state.view]).to.deep.equal(record ? [true, undefined] : [false, 'banner']);
      await page.acceptAll();
      await page.reset();
      expect([page.has('analytics'), page.state.view, stored()]).to.deep.equal([false, 'banner', undefined]);
    });
  }

  const others: Readonly<Record<string, Partial<ConfigInput>>> = {
    'a region': { region: 'DE' },
    'modes by region': { regions: { US: 'opt-out' } },
    'an incident': {
      incident: {
        date: '2026-11-01',
        what: 'A.',
        impact: 'B.',
        measures: 'C.',
        advice: 'D.',
        contact: 'a@example.org',
      },
    },
    'versions of the policy': {
      policy: {
        href: '/privacy',
        versions: [{ version: 2, effective: '2026-11-01', change: 'minor', asks: 'notice' }],
      },
    },
    'a notice': { mode: 'notice' },
  };
  for (const [name, more] of Object.entries(others)) {
    it(`waits for the rest where the question depends on ${name}`, async () => {
      const page = start({ ...SITE, ...more }, equip);
      await page.whole();
      expect([page.asked, page.state.view]).to.deep.equal([undefined, 'banner']);
    });
  }

  it('waits for nothing otherwise: the question is there before the rest', async () => {
    const page = start(SITE, equip);
    let seen: unknown;
    page.subscribe((state) => (seen ??= state.view && [page.asked?.[0] === state, 'holds' in page]));
    await page.whole();
    expect('holds' in page).to.equal(true);
    expect(seen).to.deep.equal([true, false]);
  });
});
