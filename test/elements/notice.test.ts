import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ConfigInput, Incident, PolicyAsk } from '../../src/core/config.js';
import { parseActs } from '../../src/core/policy-acts.js';
import { parseRecord } from '../../src/core/parse-record.js';
import type { PrivacyNotice } from '../../src/elements/notice.js';
import { cookieTexts } from '../../src/page/cookie-texts.js';
import { until } from '../browsers/until.js';
import { place, settled, start } from '../page/page-consent.js';

const HASH = 'ab'.repeat(32);
const DAY = 864e5;

const config = (asks: readonly PolicyAsk[]): Partial<ConfigInput> => ({
  version: asks.length - asks.findIndex((one) => one !== 'nothing'),
  policy: {
    href: '/privacy',
    controller: 'Example Ltd',
    versions: asks.map((ask, at) => ({
      version: asks.length - at,
      effective: '2026-11-01',
      change: 'minor',
      asks: ask,
      summary: [`Change ${asks.length - at}.`],
      sha256: HASH,
    })),
  },
});

const incident: Incident = {
  date: '2026-11-20',
  what: 'A copy of our list of newsletters was taken.',
  impact: 'You may get unwanted mail.',
  measures: 'The access is closed.',
  advice: 'Trust no mail that asks for your password.',
  remedies: 'We pay for a new address.',
  contact: 'privacy@example.org',
  href: '/incident',
};

/** Keeps a record of a version, as from an earlier visit. */
function visited(version: number, choice = 'analytics.ga.hotjar.!marketing'): void {
  const time = new Date(Date.now() - DAY).toISOString();
  document.cookie = `privacy=1/${version}/${time}/custom/opt-in/en//${choice}/; path=/`;
}

const notice = () => document.querySelector<PrivacyNotice>('privacy-notice');
const inNotice = (selector: string) => notice()?.shadowRoot?.querySelector<HTMLElement>(selector);
const text = () => inNotice('[part="base"]')?.innerText ?? '';
const acts = () => parseActs(cookieTexts('privacy-policy')[0] ?? '');
const stored = () => parseRecord(cookieTexts('privacy')[0] ?? '');
const answer = () => inNotice('[data-action="answer"]')!;
const shows = () => until(() => inNotice('[part="base"]'), 'the notice shows');

describe('news of the policy', () => {
  for (const ask of ['notice', 'acknowledge'] as const) {
    it(`R146, R147: ${ask}: told once, with all that changed, and nothing is granted or asked`, async () => {
      visited(1);
      const page = start(config([ask, 'notice', 'consent']));
      const events: Event[] = [];
      document.addEventListener('consent-change', (event) => events.push(event), { once: true });
      await shows();
      expect(text()).to.include('Our privacy policy has changed').and.include('Change 3.').and.include('Change 2.');
      expect(text()).to.not.include('Change 1.');
      expect(inNotice('time')!.getAttribute('datetime')).to.equal('2026-11-01');
      expect(document.querySelector('privacy-banner[view="banner"]')).to.equal(null);
      expect([page.has('analytics'), page.has('marketing')]).to.deep.equal([true, false]);
      expect(acts()).to.deep.equal([]);

      answer().click();
      await until(() => !notice(), 'the notice is gone');
      expect(acts().map(({ version, act, sha256 }) => [version, act, sha256])).to.deep.equal([[3, ask, HASH]]);
      expect(stored()?.version).to.equal(3);
      expect(stored()?.choices['analytics']).to.equal('granted');
      expect(page.has('marketing')).to.equal(false);
      expect(events).to.have.length(0);

      page.stop();
      start(config([ask, 'notice', 'consent']));
      await settled();
      expect(notice()).to.equal(null);
    });
  }

  it('R147: going on without an answer leaves everything as it was, and it is told again', async () => {
    visited(1);
    const page = start(config(['acknowledge', 'consent']));
    await shows();
    document.body.click();
    page.stop();
    expect(acts()).to.deep.equal([]);
    expect(stored()?.version).to.equal(1);
    start(config(['acknowledge', 'consent']));
    await shows();
  });

  it('an editorial version tells nothing', async () => {
    visited(1);
    start(config(['nothing', 'consent']));
    await settled();
    await settled();
    expect(notice()).to.equal(null);
    expect(document.querySelector('privacy-banner[view]')).to.equal(null);
  });

  it('R148: consent is asked by the banner alone, with what changed, and the decision keeps the text’s hash', async () => {
    visited(1);
    const page = start(config(['consent', 'acknowledge', 'consent']));
    await until(() => document.querySelector('privacy-banner [data-action="reject"]'), 'the banner asks');
    expect(document.querySelector('privacy-banner')!.textContent).to.include('Change 3.').and.include('Change 2.');
    expect(page.has('analytics')).to.equal(false);
    await settled();
    expect(notice()).to.equal(null);
    document.querySelector<HTMLElement>('privacy-banner [data-action="reject"]')!.click();
    await until(() => acts().length > 0, 'the act is kept');
    expect(acts().map(({ version, act, sha256 }) => [version, act, sha256])).to.deep.equal([[3, 'decision', HASH]]);
    await settled();
    expect(notice()).to.equal(null);
  });

  it('who never chose hears of no change', async () => {
    start(config(['acknowledge', 'consent']));
    await until(() => document.querySelector('privacy-banner [data-action="reject"]'), 'the banner asks');
    expect(document.querySelector('privacy-banner')!.textContent).to.not.include('Change');
    expect(notice()).to.equal(null);
  });

  it('forgets the acts with the record', async () => {
    const page = start(config(['consent']));
    await page.acceptAll();
    await until(() => acts().length === 1, 'the act is kept');
    await page.reset();
    expect(cookieTexts('privacy-policy')).to.deep.equal([]);
  });
});

describe('an incident', () => {
  it('R151: its six points, the day and the contact are told as an alert, apart from consent', async () => {
    visited(0);
    const page = start({ incident });
    await shows();
    const base = inNotice('[part="base"]')!;
    expect(base.getAttribute('role')).to.equal('alert');
    const words = text();
    for (const part of ['what', 'impact', 'measures', 'advice', 'remedies', 'contact'] as const) {
      expect(words).to.include(incident[part]!);
    }
    for (const head of ['What happened', 'What it may mean for you', 'What has been done', 'What you can do']) {
      expect(words).to.include(head);
    }
    expect(inNotice('time')!.getAttribute('datetime')).to.equal('2026-11-20');
    expect(inNotice('a')!.getAttribute('href')).to.equal('/incident');
    expect(notice()!.shadowRoot!.querySelectorAll('button')).to.have.length(1);
    expect(base.querySelector('[data-action="accept"]')).to.equal(null);

    const before = document.cookie;
    answer().click();
    await until(() => !notice(), 'it is closed');
    expect(document.cookie).to.equal(before);
    page.stop();
    start({ incident });
    await settled();
    await settled();
    expect(notice()).to.equal(null);
    start({ incident: { ...incident, date: '2026-11-23' } });
    await shows();
  });

  it('R151: waits while consent is asked, and shows after the answer', async () => {
    start({ incident });
    await until(() => document.querySelector('privacy-banner [data-action="reject"]'), 'the banner asks');
    expect(notice()).to.equal(null);
    document.querySelector<HTMLElement>('privacy-banner [data-action="reject"]')!.click();
    await shows();
  });

  it('an author’s own stands where it was put', async () => {
    visited(0);
    const own = place('<main><privacy-notice></privacy-notice></main>');
    start({ incident });
    await shows();
    expect(document.querySelectorAll('privacy-notice')).to.have.length(1);
    expect(own.contains(notice())).to.equal(true);
    expect(getComputedStyle(notice()!).position).to.equal('static');
  });

  it('is accessible, in both schemes', async () => {
    visited(0);
    start({ incident });
    await shows();
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      await expect(notice()!).to.be.accessible();
    }
    document.documentElement.style.colorScheme = '';
  });
});
