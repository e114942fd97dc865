import { expect } from '@open-wc/testing';
import { newSite, openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';

const policyIn = ({ document }: Page) => document.querySelector('privacy-policy')!;
/** What stands in the policy, line by line, without what is found by the element. */
const lines = (page: Page) =>
  policyIn(page)
    .innerText.split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
const headings = (page: Page) =>
  [...policyIn(page).querySelectorAll('h1, h2, h3, h4')].map((one) => `${one.localName} ${one.textContent.trim()}`);
const ready = (page: Page) =>
  until(() => policyIn(page).shadowRoot?.querySelector('[part="hash"]'), 'the policy is ready');
const hash = (page: Page) => policyIn(page).shadowRoot!.querySelector('[part="hash"] code')!.textContent;

/** A demo page, of a visitor who has answered already. */
async function open(path: string, width = 1000): Promise<Page> {
  document.cookie = `privacy=1/2/${new Date().toISOString()}/reject/opt-in/en//!functional.!openstreetmap.!analytics.!google-analytics.!matomo.!clarity.!marketing.!google-tag-manager.!meta-pixel.!linkedin.!youtube/; path=/`;
  return openPage(path, { visible: true, width });
}

describe('the policy pages of the demo', () => {
  it('R138, R140, R143, R159: three ways to write it give the same text, headings and hash', async () => {
    const [html, text, json] = (await Promise.all(
      ['/demo/policy.html', '/demo/policy-text.html', '/demo/policy-json.html'].map((path) => open(path)),
    )) as [Page, Page, Page];
    for (const page of [html, text, json]) await ready(page);
    expect(lines(html)[0]).to.equal('Your position: Home / Privacy Policy');
    expect(lines(html).length).to.be.above(25);
    expect(lines(text)).to.deep.equal(lines(html));
    expect(lines(json)).to.deep.equal(lines(html));
    expect(headings(text)).to.deep.equal(headings(html));
    expect(headings(json)).to.deep.equal(headings(html));
    expect(hash(html)).to.match(/^[\da-f]{64}$/);
    expect([hash(text), hash(json)]).to.deep.equal([hash(html), hash(html)]);
  });

  it('R143: the page says what the plain text says, sentence by sentence', async () => {
    const page = await open('/demo/policy-text.html');
    await ready(page);
    const source = await (await fetch('/demo/policy/reference.txt')).text();
    const sentences = source
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    expect(lines(page)).to.deep.equal(sentences);
  });

  it('R158: the policy is there, in order and with its links, where no script runs', async () => {
    const body = await (await fetch('/demo/policy.html')).text();
    const site = await newSite();
    const page = await site.page(body.replaceAll(/(href|src)="(?=[a-z])/g, '$1="/demo/'), {
      headers: { 'content-security-policy': "script-src 'none'" },
      visible: true,
    });
    expect(policyIn(page).shadowRoot).to.equal(null);
    expect(lines(page)[0]).to.equal('Your position: Home / Privacy Policy');
    expect(lines(page).some((line) => line.startsWith('(1) Sharing'))).to.equal(true);
    const link = policyIn(page).querySelector<HTMLAnchorElement>('a[data-label]')!;
    expect(page.document.querySelector(link.getAttribute('href')!)?.contains(link)).to.equal(true);
  });

  for (const path of [
    '/demo/policy.html#disclosure',
    '/demo/policy-text.html#s1-3',
    '/demo/policy-json.html#disclosure',
  ]) {
    it(`R141: ${path} lands at that clause, however late the text comes`, async () => {
      const page = await open(path);
      await ready(page);
      const id = path.split('#')[1]!;
      await until(() => {
        const top = page.document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        return page.window.scrollY > 100 && top >= -2 && top < page.window.innerHeight / 2;
      }, 'the clause is in view');
    });
  }

  it('R158: nothing is wider than a phone', async () => {
    for (const path of [
      '/demo/policy.html',
      '/demo/policy-text.html',
      '/demo/policy-json.html',
      '/demo/privacy.html',
      '/demo/incident.html',
    ]) {
      const page = await open(path, 320);
      if (path !== '/demo/incident.html') await ready(page);
      const { scrollWidth } = page.document.documentElement;
      expect(scrollWidth, path).to.be.at.most(320);
      page.remove();
    }
  });

  it('R150, R153, R157, R159: the site’s own policy lives: its table follows the choice, and the record has its hash', async () => {
    const page = await open('/demo/privacy.html');
    await ready(page);
    const table = () => policyIn(page).querySelector('[data-block="cookies"]')!;
    const statistics = () => table().querySelector<HTMLInputElement>('input[data-id="analytics"]');
    await until(statistics, 'the switches are there');
    expect(statistics()!.checked).to.equal(false);
    statistics()!.click();
    await until(() => page.document.cookie.includes('.analytics.google-analytics'), 'the choice is kept');
    expect(page.document.cookie, 'one purpose does not take another with it').to.include('.!marketing.');
    await until(() => page.document.cookie.includes('/decision/'), 'and which text was in force');
    expect(page.document.cookie).to.include(`/decision/${hash(page)}`);
    policyIn(page).querySelector<HTMLElement>('[data-block="rights"] [data-consent-open="settings"]')!.click();
    const settings = () =>
      [...page.document.querySelectorAll('privacy-banner')]
        .map((banner) => banner.shadowRoot?.querySelector('privacy-settings')?.shadowRoot)
        .map((shown) => shown?.querySelector<HTMLInputElement>('input[name="analytics"]'))
        .find(Boolean);
    await until(settings, 'the settings open');
    expect(settings()!.checked).to.equal(true);
  });

  it('R146, R147: who knew an earlier version is told what changed, once, and a click compares the texts', async () => {
    const time = new Date(Date.now() - 864e5).toISOString();
    const said =
      '!functional.!openstreetmap.!analytics.!google-analytics.!matomo.!clarity.!marketing.!google-tag-manager.!meta-pixel.!linkedin.!youtube';
    document.cookie = `privacy=1/1/${time}/reject/opt-in/en//${said}/; path=/`;
    const page = await openPage('/demo/privacy.html', { visible: true });
    const notice = () => page.document.querySelector('privacy-notice')?.shadowRoot?.querySelector('[part="base"]');
    await until(notice, 'the news show');
    expect(notice()!.textContent).to.include('Messages are deleted after six months instead of twelve.');
    expect(page.document.querySelector('privacy-banner[view]')).to.equal(null);
    notice()!.querySelector<HTMLElement>('button')!.click();
    await until(() => !notice(), 'they are gone');
    await page.reload();
    await ready(page);
    expect(notice() ?? null).to.equal(null);
    const changes = () => policyIn(page).querySelector('[data-block="changes"]')!;
    await until(() => changes().querySelector('button'), 'the comparison is offered');
    changes().querySelector('button')!.click();
    await until(() => changes().querySelector('ins') && changes().querySelector('del'), 'the words are marked');
    expect(changes().querySelector('del')!.textContent).not.to.equal('');
  });

  it('R151: an incident is told to who has answered, and a page without a question shows it at once', async () => {
    const page = await openPage('/demo/incident.html', { visible: true });
    const notice = () => page.document.querySelector('privacy-notice')?.shadowRoot?.querySelector('[role="alert"]');
    await until(notice, 'the incident shows');
    expect(notice()!.textContent).to.include('What you can do');
    expect(page.document.cookie).not.to.include('privacy=');
  });
});
