import { expect } from '@open-wc/testing';
import { newSite, type Page, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';

type Strict = Window & { ran: string[]; violations: string[] };

const readme = await (await fetch('/README.md')).text();
/** The policy that README.md gives, for one response. */
const [, recommended = ''] = /```http\nContent-Security-Policy: ([^`]+)```/.exec(readme) ?? [];
const NONCE = 'cjRuZDBt';
const policy = recommended.replaceAll(/\s+/g, ' ').replaceAll('…', NONCE);
const withSources = (sources: string): string => policy.replace(/script-src [^;]+/, `script-src ${sources}`);

const html = (site: Site, nonce: string): string => `<!doctype html><html lang="en"><head><title>Strict</title>
  <script ${nonce} src="${site.url('watch.js', { body: WATCH })}"></script>
  <script ${nonce} src="${site.url('dist/privacy.min.js')}"></script>
  <script ${nonce} type="module" src="${site.url('dist/ui/elements.js')}"></script>
  <script ${nonce} type="module" src="${site.url('dist/ui/policy.js')}"></script>
  <script ${nonce} type="module" src="${site.url('dist/ui/embed.js')}"></script></head><body>
  <privacy-banner categories="analytics marketing" policy="/privacy" controller="Example Ltd"></privacy-banner>
  <script type="text/plain" data-consent="analytics" ${nonce} src="${site.url('a.js', { id: 'external' })}"></script>
  <script type="text/plain" data-consent="analytics" ${nonce} src="${site.url('b.js', { id: 'module' })}"
    data-type="module"></script>
  <template data-consent="analytics"><script ${nonce} src="${site.url('c.js', { id: 'template' })}"></script></template>
  <iframe title="Embed" data-consent="marketing" data-src="${site.url('embed.html', { id: 'embed' })}"></iframe>
  <privacy-embed service="film" src="${site.url('film.html', { id: 'film' })}" title="Film"></privacy-embed>
  <privacy-policy src="${site.url('policy.txt', { body: 'Privacy Policy\n\n1. First\n\nText of it.\n\n2. Second\n\nText.\n' })}"></privacy-policy>
  <privacy-cookies></privacy-cookies>`;
const INLINE = (nonce: string): string =>
  `<script type="text/plain" data-consent="analytics" ${nonce}>ran.push('inline')</script>`;
const WATCH = `ran = []; violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push([event.effectiveDirective, event.blockedURI, event.sample].join(' ')));`;

const button = (page: Page, action: string): HTMLElement | null =>
  page.document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);

/** Visits, opens the settings and the policy, and accepts; what ran then, and what the browser would not have. */
async function visit(
  site: Site,
  body: string,
  csp: string,
): Promise<{ page: Page; ran: string[]; violations: string[] }> {
  const page = await site.page(body, { visible: true, headers: { 'Content-Security-Policy': csp } });
  const { ran, violations } = page.window as unknown as Strict;
  await until(() => button(page, 'settings'), 'the banner shows');
  const banner = [...page.document.querySelectorAll('privacy-banner')].find((one) => one.getAttribute('view'))!;
  // Its own styles hold: in the top layer, at the lower edge.
  expect(page.window.getComputedStyle(banner).position).to.equal('fixed');
  button(page, 'settings')!.click();
  await until(
    () => banner.shadowRoot!.querySelector('privacy-settings')?.shadowRoot?.querySelector('button'),
    'settings',
  );
  banner.shadowRoot!.querySelector('dialog')!.close();
  await until(() => banner.getAttribute('view') === 'banner', 'the banner is back');
  button(page, 'accept')!.click();
  await until(() => ran.includes('external') || violations.length, 'scripts ran');
  return { page, ran, violations };
}

describe('a page with a strict Content Security Policy', () => {
  const ways: [string, string, string][] = [
    ['as README.md has it', policy, `nonce="${NONCE}"`],
    ["with 'strict-dynamic'", withSources(`'nonce-${NONCE}' 'strict-dynamic'`), `nonce="${NONCE}"`],
    ['without inline scripts', withSources("'self'"), ''],
  ];
  for (const [name, csp, nonce] of ways) {
    it(`R080: asks and runs what is granted without a violation, ${name}`, async () => {
      const site = await newSite();
      const { page, ran, violations } = await visit(site, html(site, nonce) + (nonce && INLINE(nonce)), csp);
      const all = ['external', ...(nonce ? ['inline'] : []), 'module', 'template'];
      await until(() => ran.length === all.length, `all ran: ${[...ran, ...violations].join()}`);
      expect([...ran].sort()).to.deep.equal(all);
      await until(() => page.document.querySelector('privacy-policy section'), 'the policy is there');
      await until(async () => (await site.ids()).includes('embed'), 'the embed has loaded');
      expect([...violations]).to.deep.equal([]);
    });
  }

  it('R080: a gated script without the nonce stays blocked', async () => {
    const site = await newSite();
    const forged = `<script type="text/plain" data-consent="analytics" src="${site.url('x.js', { id: 'forged' })}"></script>
      ${INLINE('').replace('inline', 'forged')}`;
    const { ran, violations } = await visit(site, html(site, `nonce="${NONCE}"`) + forged, policy);
    await until(() => violations.length === 2, 'both were refused');
    expect(ran).not.to.include('forged');
  });
});
