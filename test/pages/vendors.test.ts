import { expect } from '@open-wc/testing';
import { openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

type Calls = Record<string, string[]>;

/** What the log shows of one moment on the page: the calls of each vendor, in their order. */
function callsAt(page: Page, moment: string): Calls {
  const calls: Calls = {};
  for (const section of page.document.querySelectorAll('.calls section')) {
    if (!section.querySelector('h3')!.textContent.startsWith(`${moment} `)) continue;
    for (const row of section.querySelectorAll('li')) {
      const [, vendor, code] = [...row.children].map((part) => part.textContent);
      (calls[vendor!] ??= []).push(code!);
    }
  }
  return calls;
}

/** The same, once GPP's listener, which is called last, has heard the string for it. */
async function settled(page: Page, moment: string): Promise<Calls> {
  await until(() => /sectionChange|'ready'/.test(callsAt(page, moment)['GPP']?.at(-1) ?? ''), `GPP tells at ${moment}`);
  return callsAt(page, moment);
}

const open = () => openPage('/demo/vendors.html', { visible: true, width: 1000, height: 800 });
const inBanner = (page: Page, action: string) =>
  page.document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);
const click = (page: Page, id: string) => page.document.getElementById(id)!.click();

async function openFirst(): Promise<Page> {
  const page = await open();
  await until(() => inBanner(page, 'accept'), 'the banner shows');
  return page;
}

/** All that the page loaded: from its own host, and nothing that stands for a vendor's. */
function expectNoVendor(page: Page): void {
  const names = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(names.some((name) => name.endsWith('/dist/ui/to-matomo.js'))).to.equal(true);
  expect(names.filter((name) => !name.startsWith(`${location.origin}/`) || name.includes('/vendors/'))).to.deep.equal(
    [],
  );
}

const google = (word: string) => {
  const ads = `ad_storage: '${word}', ad_user_data: '${word}', ad_personalization: '${word}'`;
  const rest = `functionality_storage: '${word}', personalization_storage: '${word}', security_storage: 'granted'`;
  return `{ ${ads}, analytics_storage: '${word}', ${rest} }`;
};
const clarity = (word: string) => `clarity('consentv2', { ad_Storage: '${word}', analytics_Storage: '${word}' })`;
const hubspot = (is: boolean) =>
  `_hsp.push(['setHubSpotConsent', { analytics: ${is}, advertisement: ${is}, functionality: ${is} }])`;
const uet = (when: string, word: string) => `uetq.push('consent', '${when}', { ad_storage: '${word}' })`;
const piwik = (status: number) => {
  const types = ['analytics', 'conversion_tracking', 'marketing_automation', 'remarketing'];
  const consents = types.map((type) => `${type}: { status: ${status} }`).join(', ');
  return [
    "ppms.cm.api('getComplianceSettings', callback)",
    `ppms.cm.api('setComplianceSettings', { consents: { ${consents} } }, callback)`,
  ];
};
const preferences = (is: boolean) =>
  `{ consent: { categoryPreferences: { functional: ${is}, analytics: ${is}, marketing: ${is} } } }`;
const segment = (is: boolean) => [
  `analytics.track('Segment Consent Preference Updated', {}, ${preferences(is)})`,
  `// the event leaves, with context: ${preferences(is)}`,
];
const pageView = (then: string) => [
  'analytics.addSourceMiddleware(callback)',
  'analytics.page()',
  `// the page view ${then}`,
];

/** What each of them is told of a choice. Google's event, with all choices, is apart. */
const told = (is: boolean): Calls => {
  const word = is ? 'granted' : 'denied';
  return {
    Google: [`gtag('consent', 'update', ${google(word)})`],
    'Microsoft Clarity': [clarity(word)],
    ...(is ? {} : { Contentsquare: ["_uxa.push(['optout'])"] }),
    HubSpot: [hubspot(is)],
    Matomo: [`_paq.push(['${is ? 'setConsentGiven' : 'forgetConsentGiven'}'])`],
    'Meta Pixel': [`fbq('consent', '${is ? 'grant' : 'revoke'}')`],
    'Microsoft Advertising': [uet('update', word)],
    'Piano Analytics': [`_pianoQueue.push(['consent.setMode', '${is ? 'opt-in' : 'opt-out'}'])`],
    'Piwik PRO': piwik(Number(is)),
    PostHog: [`posthog.${is ? 'opt_in_capturing' : 'opt_out_capturing'}()`],
    'TikTok Pixel': [`ttq.${is ? 'grantConsent' : 'revokeConsent'}()`],
  };
};

/** What makes them wait, for those who can. */
const held: Calls = {
  Google: [`gtag('consent', 'default', ${google('denied')})`, "gtag('set', 'ads_data_redaction', true)"],
  Matomo: ["_paq.push(['requireConsent'])"],
  'Meta Pixel': ["fbq('consent', 'revoke')"],
  'Microsoft Advertising': [uet('default', 'denied')],
  'TikTok Pixel': ['ttq.holdConsent()'],
};

/** First one, then the other. */
const after = (first: Calls, second: Calls): Calls =>
  Object.fromEntries(Object.entries(second).map(([vendor, calls]) => [vendor, [...(first[vendor] ?? []), ...calls]]));

/** The calls without GPP's, whose string a reader cannot check by eye, and Google's events, of which it returns the choices. */
function apart({ GPP, Google = [], ...calls }: Calls): { gpp: string[]; choices: string[]; calls: Calls } {
  const isEvent = (call: string) => call.startsWith("dataLayer.push({ event: 'consent_update'");
  return {
    gpp: GPP ?? [],
    choices: Google.filter(isEvent),
    calls: { Google: Google.filter((call) => !isEvent(call)), ...calls },
  };
}

/** When the last call was made, in seconds: but for those of vendors who speak up when the page has been read. */
const lastCall = (page: Page) => {
  const rows = [...page.document.querySelectorAll('.calls li')].filter(
    (row) => !/GPP|Segment/.test(row.querySelector('b')!.textContent),
  );
  return Math.max(...rows.map((row) => parseFloat(row.querySelector('span')!.textContent)));
};

const gppString = (calls: string[]) => /gppString: '([^']+)'/.exec(calls.at(-1)!)![1];

describe('the page on what each vendor is told', () => {
  it('R091: before a choice whoever can wait is made to, the others hear no or nothing, and nobody is asked', async () => {
    const page = await openFirst();
    const { gpp, choices, calls } = apart(await settled(page, 'Page start'));
    expect(calls).to.deep.equal({
      ...held,
      'Microsoft Clarity': [clarity('denied')],
      HubSpot: [hubspot(false)],
      'Piano Analytics': ["_pianoQueue.push(['consent.setMode', 'opt-out'])"],
      Segment: pageView('is kept back'),
    });
    expect(choices).to.deep.equal([]);
    expect(gpp.join()).not.to.include("'ready'");
    expect(page.document.cookie).to.equal('');
    expectNoVendor(page);
  });

  it('R094, R096: each decision is told to all: an acceptance, and the withdrawal of it', async () => {
    const page = await openFirst();
    await settled(page, 'Page start');
    inBanner(page, 'accept')!.click();
    const accept = apart(await settled(page, 'Accept'));
    expect(accept.calls).to.deep.equal({ ...told(true), Segment: segment(true) });
    expect(accept.choices).to.have.length(1);
    expect(accept.choices[0]).to.include("matomo: 'granted'").and.not.include("'denied'");

    click(page, 'withdraw');
    const withdraw = apart(await settled(page, 'Withdraw'));
    expect(withdraw.calls).to.deep.equal({ ...told(false), Segment: segment(false) });
    expect(withdraw.choices[0]).to.include("matomo: 'denied'");
    expect(gppString(withdraw.gpp)).not.to.equal(gppString(accept.gpp));
    expectNoVendor(page);
  });

  it('R094: a refusal is told to all but Segment, of which there is nothing to withdraw', async () => {
    const page = await openFirst();
    await settled(page, 'Page start');
    click(page, 'reject');
    const { calls, choices } = apart(await settled(page, 'Reject'));
    expect(calls).to.deep.equal(told(false));
    expect(choices[0]).to.include("matomo: 'denied'");
    expectNoVendor(page);
  });

  it('R094: a return visit tells all what was answered, while the head of the page is read', async () => {
    const page = await openFirst();
    await settled(page, 'Page start');
    for (const [decision, isGranted] of [
      ['accept', true],
      ['withdraw', false],
    ] as const) {
      click(page, decision);
      const before = apart(await settled(page, isGranted ? 'Accept' : 'Withdraw'));
      await page.reload();
      const { gpp, choices, calls } = apart(await settled(page, 'Return visit'));
      expect(calls, decision).to.deep.equal({
        ...after(held, told(isGranted)),
        Segment: pageView(isGranted ? `leaves, with context: ${preferences(true)}` : 'is kept back'),
      });
      expect(choices).to.deep.equal(before.choices);
      expect(gppString(gpp)).to.equal(gppString(before.gpp));
      expectNoVendor(page);
      expect(page.document.querySelector('privacy-banner[view]')).to.equal(null);
      const [visit] = page.window.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      expect(lastCall(page)).to.be.below(visit!.domInteractive / 1000 + 0.001);
    }
  });
});
