import { expect } from '@open-wc/testing';
import { newSite, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

/** What stands for each vendor's script, and stores what the vendor's own does. */
const HOTJAR = `
  const { hjid } = window._hjSettings;
  document.cookie = '_hjSessionUser_' + hjid + '=1; path=/; max-age=999';
  document.cookie = '_hjSession_' + hjid + '=1; path=/; max-age=999';
  localStorage.setItem('_hjUserAttributes', '1');
  sessionStorage.setItem('hjViewportId', '1');`;
const LINKEDIN = `
  document.cookie = 'li_fat_id=' + window._linkedin_data_partner_ids + '; path=/; max-age=999';
  document.cookie = 'li_giant=' + window.lintrk.q.length + '; path=/; max-age=999';`;

/** The example in the README, with the tags as the vendors print them. */
async function readExample(): Promise<string> {
  const text = await (await fetch('/README.md')).text();
  const block = [...text.matchAll(/^```html\n(.*?)^```$/gms)].find(([, html]) => html!.includes('lintrk'));
  return block![1]!;
}

const cookies = (page: Page): string[] =>
  page.document.cookie
    .split('; ')
    .filter((pair) => pair && !pair.startsWith('privacy'))
    .sort();
const stored = ({ window }: Page): string[] => [
  ...Object.keys(window.localStorage),
  ...Object.keys(window.sessionStorage),
];

interface Consent {
  decide(choices: object): Promise<unknown>;
  rejectAll(): Promise<unknown>;
}
const consentOn = ({ window }: Page): Promise<Consent> =>
  (window as unknown as { privacyElements: { ready: Promise<Consent> } }).privacyElements.ready;

describe('the tags of vendors that have no call for consent', () => {
  it('R047, R095: of LinkedIn and Hotjar run with a grant alone, each with its own, and leave nothing after a withdrawal', async () => {
    const site = await newSite();
    const example = (await readExample())
      .replace('https://static.hotjar.com/c/', site.url('hotjar/'))
      .replace("'.js?sv='", `'.js?${new URLSearchParams({ id: 'hotjar', body: HOTJAR }).toString()}&sv='`)
      .replace(/https:\/\/snap\.licdn\.com\S+?(?=")/, site.url('insight.js', { id: 'linkedin', body: LINKEDIN }));
    const page = await site.page(`<!doctype html><html lang="en"><head><title>Page</title>
      <script src="${site.url('dist/privacy.min.js')}"></script></head><body>
      <privacy-banner></privacy-banner>${example}</body></html>`);
    const consent = await consentOn(page);
    expect(await site.ids()).to.deep.equal([]);
    expect([...cookies(page), ...stored(page)]).to.deep.equal([]);

    await consent.decide({ analytics: 'granted' });
    await until(() => cookies(page).length === 2, 'Hotjar stores');
    expect(await site.ids()).to.deep.equal(['hotjar']);
    expect(cookies(page)).to.deep.equal(['_hjSessionUser_1234567=1', '_hjSession_1234567=1']);

    await consent.decide({ marketing: 'granted' });
    await until(() => cookies(page).length === 4, 'LinkedIn stores');
    expect(await site.ids()).to.deep.equal(['hotjar', 'linkedin']);
    expect(cookies(page).slice(2)).to.deep.equal(['li_fat_id=1234567', 'li_giant=0']);
    expect(stored(page)).to.include.members(['_hjUserAttributes', 'hjViewportId']);

    await consent.rejectAll();
    await until(() => cookies(page).length + stored(page).length === 0, 'all of it is gone');
    await page.reload();
    await consentOn(page);
    expect(await site.ids()).to.deep.equal(['hotjar', 'linkedin']);
    expect([...cookies(page), ...stored(page)]).to.deep.equal([]);
  });
});
