import { expect } from '@open-wc/testing';
import type { ConfigInput } from '../../src/core/config.js';
import { runningConsent } from '../../src/core/running.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import type { PrivacySweepEvent } from '../../src/page/sweep-event.js';
import { newSite } from '../browsers/site.js';
import { place, settled, start } from './page-consent.js';
import { until } from '../browsers/until.js';

const categories: ConfigInput['categories'] = [
  { id: 'necessary', services: [{ id: 'shop', storage: [{ kind: 'localStorage', name: 'ga-cart' }] }] },
  {
    id: 'analytics',
    services: [
      { id: 'ga', storage: [{ kind: 'localStorage', name: 'ga*' }] },
      { id: 'hotjar', storage: [{ kind: 'localStorage', name: 'hj' }] },
    ],
  },
  'marketing',
];
const all = ['ga-cart', 'ga1', 'hj', 'other'];
const stored = () => Object.keys(localStorage).sort();
const fill = () => {
  for (const key of all) localStorage.setItem(key, '1');
};

let events: PrivacySweepEvent[] = [];
const note = (event: PrivacySweepEvent) => events.push(event);
const deleted = () => events.map((event) => event.deleted.map(({ name }) => name).sort());

/** What a browser tells a page that goes out of sight. */
const hide = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));

beforeEach(() => {
  events = [];
  localStorage.clear();
  fill();
  document.addEventListener('privacy-sweep', note);
});

afterEach(() => {
  document.removeEventListener('privacy-sweep', note);
  localStorage.clear();
});

describe('the sweep', () => {
  it('R048: a refusal deletes what the refused services declare, and tells the page once', async () => {
    const page = start({ categories });
    await page.rejectAll();
    await until(() => events.length, 'the page is told');
    expect(stored()).to.deep.equal(['ga-cart', 'other']);
    expect(deleted()).to.deep.equal([['ga1', 'hj']]);
    expect(events[0]).to.deep.include({ bubbles: true, composed: true, kept: [] });
    expect(events[0]!.deleted.find(({ service }) => service === 'ga')).to.deep.equal({
      kind: 'localStorage',
      name: 'ga1',
      service: 'ga',
    });
    expect(runningConsent(document)?.swept?.deleted).to.have.length(2);
  });

  it('R047: a withdrawal of one service leaves what another may keep; granting deletes nothing', async () => {
    const page = start({ categories });
    await page.acceptAll();
    await settled();
    expect(stored()).to.deep.equal(all);
    await page.decide({ ga: 'denied' });
    await until(() => events.length, 'the page is told');
    expect(stored()).to.deep.equal(['ga-cart', 'hj', 'other']);
    fill();
    await page.decide({ ga: 'granted' });
    hide();
    await settled();
    expect(stored()).to.deep.equal(all);
    expect(runningConsent(document)?.swept).to.equal(undefined);
  });

  it('R047: a return visit deletes at its start what was refused', async () => {
    await start({ categories }).rejectAll();
    await until(() => events.length, 'the first visit is swept');
    fill();
    start({ categories });
    await until(() => events.length === 2, 'the second visit is swept');
    expect(stored()).to.deep.equal(['ga-cart', 'other']);
  });

  it('deletes nothing for who has not answered, and what Global Privacy Control is about at once', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    start({ categories, gpc: ['hotjar'] });
    await until(() => events.length, 'the page is told');
    expect(stored()).to.deep.equal(['ga-cart', 'ga1', 'other']);
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  it('R049: deletes what a script that still runs wrote once more, before the page is left', async () => {
    const page = start({ categories });
    await page.rejectAll();
    await until(() => events.length, 'the refusal is swept');
    localStorage.setItem('ga2', '1');
    hide();
    await until(() => events.length === 2, 'the page is told again');
    expect(stored()).to.deep.equal(['ga-cart', 'other']);
    expect(deleted()[1]).to.deep.equal(['ga2']);
    expect(runningConsent(document)?.swept?.deleted.map(({ name }) => name)).to.include.members(['ga1', 'hj', 'ga2']);
  });

  it('ends with its consent', async () => {
    const page = start({ categories });
    await page.rejectAll();
    await until(() => events.length, 'the refusal is swept');
    page.stop();
    await settled();
    fill();
    hide();
    await settled();
    expect(stored()).to.deep.equal(all);
  });

  it('never deletes the record, whatever is declared', async () => {
    const page = start({
      categories: [{ id: 'analytics', services: [{ id: 'ga', storage: [{ kind: 'cookie', name: 'p*' }] }] }],
    });
    document.cookie = 'pixel=1; path=/';
    await until(() => document.cookie.includes('pixel'), 'the cookie is there');
    await page.rejectAll();
    await until(() => events.length, 'the page is told');
    expect(deleted()).to.deep.equal([['pixel']]);
    await until(() => !document.cookie.includes('pixel'), 'the cookie is gone');
    expect(document.cookie).to.match(/^privacy=/);
  });
});

describe('what already runs', () => {
  const script = (consent: string) =>
    `<script type="text/plain" data-consent="${consent}">ran.push('${consent}')</script>`;

  /** Whether each change said that a reload is needed. */
  function follow() {
    const said: boolean[] = [];
    const listener = (event: Event) => said.push((event as Event & { needsReload: boolean }).needsReload);
    document.addEventListener('consent-change', listener);
    return {
      said,
      stop: () => {
        document.removeEventListener('consent-change', listener);
      },
    };
  }

  const cases: readonly [html: string, needs: boolean, what: string][] = [
    [script('analytics'), true, 'a script'],
    [script('ga'), true, "a service's script"],
    [
      `<template data-consent="analytics"><p>Text</p><script>ran.push('template')</script></template>`,
      true,
      'a template with one',
    ],
    ['<img alt="" data-consent="analytics" data-src="data:,">', false, 'an image'],
    [script('marketing'), false, "another category's script"],
    [script('analytics marketing'), false, 'a script that needed more'],
    [script('!analytics'), false, 'a script for the refusal'],
  ];
  it('R049: a withdrawal before that can be told says that a reload is needed, in case it is', async () => {
    const page = start();
    const { said, stop } = follow();
    await page.decide({ analytics: 'granted' });
    await until(() => page.stillRuns, 'what follows a choice is there');
    page.stillRuns = undefined;
    await page.decide({ analytics: 'denied' });
    stop();
    expect(said).to.deep.equal([false, true]);
  });

  for (const [html, needs, what] of cases) {
    it(`R049: after ${what}, a withdrawal says that a reload is ${needs ? '' : 'not '}needed`, async () => {
      place(html);
      const page = start();
      const { said, stop } = follow();
      await page.decide({ analytics: 'granted' });
      await until(() => page.stillRuns, 'what follows a choice is there');
      await page.decide({ analytics: 'denied' });
      stop();
      expect(said).to.deep.equal([false, needs]);
    });
  }

  it('R049: a refusal of what never ran needs no reload, and one is needed until what runs is allowed again', async () => {
    place(script('analytics') + script('marketing'));
    const page = start();
    const { said, stop } = follow();
    await page.rejectAll();
    await until(() => page.stillRuns, 'what follows a choice is there');
    await page.decide({ analytics: 'granted' });
    await page.reset();
    await page.decide({ marketing: 'granted' });
    await page.decide({ analytics: 'granted' });
    stop();
    expect(said).to.deep.equal([false, false, true, true, false]);
  });

  for (const reload of [true, false]) {
    it(`R049, R050: with reload: ${reload}, the page ${reload ? 'reloads, with nothing gated in it' : 'stays'}`, async () => {
      const site = await newSite();
      const page = await site.page(`<!doctype html><html lang="en"><title>Page</title><script>
        ran = [];
        told = sessionStorage.told;
        addEventListener('consent-change', ({ needsReload }) => (sessionStorage.told = told = String(needsReload)));
      </script>
      <script type="text/plain" data-consent="analytics">ran.push('analytics')</script>
      <script type="module">
        import { startConsent } from '/src/start.ts';
        globalThis.consent = startConsent({ categories: ['analytics'], reload: ${reload} });
      </script></html>`);
      type Own = Window & { ran: string[]; told?: string; consent?: ReturnType<typeof start> };
      const own = () => page.window as unknown as Own;
      await until(() => own().consent, 'consent runs');
      await own().consent!.acceptAll();
      expect(own().ran).to.deep.equal(['analytics']);
      const { document: first } = page;
      await own().consent!.rejectAll();
      if (reload) {
        await until(() => page.document !== first && own().consent, 'the page reloads');
        expect(own().ran).to.deep.equal([]);
        expect(own().consent!.choice('analytics')).to.equal('denied');
      } else {
        await settled();
        expect(page.document).to.equal(first);
      }
      expect(own().told).to.equal('true');
      expireCookie('privacy');
    });
  }
});
