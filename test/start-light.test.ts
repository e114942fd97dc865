import { expect } from '@open-wc/testing';
import { recordedState } from '../src/recorded-state.js';
import type { ConfigInput } from '../src/core/config.js';
import { runningConsent } from '../src/core/running.js';
import { startLight, type PageConsent } from '../src/start-light.js';
import { equip } from '../src/ui.js';
import { until } from './browsers/until.js';
import { settled, start } from './page/page-consent.js';

const pages: PageConsent[] = [];

/** The light half, for a visitor who has not answered; `arrive` lets the other half come. */
function light(input: ConfigInput): { page: PageConsent; arrive: () => Promise<void> } {
  let arrive!: () => void;
  const arrived = new Promise<void>((done) => (arrive = done));
  const page = startLight(input, (begun) => arrived.then(() => equip(begun)));
  pages.push(page);
  page.begin(recordedState);
  return {
    page,
    arrive: async () => {
      arrive();
      await page.whole();
      await settled();
    },
  };
}

describe('the light half', () => {
  afterEach(() => {
    for (const page of pages.splice(0)) page.stop();
  });

  it('ends nobody else, nor comes back, where the other half arrives after its end', async () => {
    const { page, arrive } = light({ categories: ['analytics', 'analytics'] });
    page.stop();
    const next = start();
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...words) => said.push(...words);
    await arrive();
    console.error = error;
    expect(runningConsent(document) === next, 'the next one runs').to.equal(true);
    expect(said, 'a mistake of consent that is over').to.deep.equal([]);
    expect(page.state.view).to.equal(undefined);
  });

  it('knows of no choice that nobody made, before it has begun and after', () => {
    const { page } = light({ categories: ['analytics'] });
    expect(['analytics', 'constructor', '__proto__'].map(page.choice)).to.deep.equal(['unset', 'unset', 'unset']);
    page.stop();
    document.cookie = `privacy=1/0/${new Date().toISOString()}/accept/opt-in/en//analytics/; path=/`;
    const { page: next } = light({ categories: ['analytics'] });
    document.cookie = 'privacy=; path=/; max-age=0';
    expect(['analytics', 'constructor', '__proto__'].map(next.choice)).to.deep.equal(['granted', 'unset', 'unset']);
  });

  it('asks nobody where it ended before the other half came', async () => {
    const { page, arrive } = light({ categories: ['analytics'] });
    page.stop();
    await arrive();
    await page.acceptAll();
    expect([page.state.view, page.has('analytics'), document.cookie.includes('privacy=')]).to.deep.equal([
      undefined,
      false,
      false,
    ]);
  });

  it('tries again where the other half did not come', async () => {
    const said: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error) => said.push(error);
    let tries = 0;
    const page = startLight({ categories: ['analytics'] }, (begun) =>
      ++tries === 1 ? Promise.reject(new Error('offline')) : equip(begun),
    );
    pages.push(page);
    page.begin(recordedState);
    await page.whole();
    globalThis.reportError = reportError;
    expect(String(said)).to.equal('Error: offline');
    expect(page.state.view).to.equal(undefined);
    page.open('settings');
    await until(() => page.state.view === 'settings', 'the settings show');
  });
});

describe('startConsent', () => {
  it('has the configuration at once, also where it has to wait for a region or for what follows the policy', () => {
    const page = start({ region: new Promise<string>(() => undefined), policy: '/privacy' });
    expect(page.config.policy.href).to.equal('/privacy');
    expect(page.config.record.name).to.equal('privacy');
  });
});
