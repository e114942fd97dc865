import { expect } from '@open-wc/testing';
import '../src/define.js';
import '../src/define-policy.js';
import { checkPolicy, renderPolicyHTML } from '../src/policy/index.js';
import { newSite } from './browsers/site.js';
import { place, start } from './page/page-consent.js';
import { until } from './browsers/until.js';

const { warn, error } = console;
let said: string[] = [];

beforeEach(() => {
  said = [];
  console.warn = console.error = (text) => said.push(String(text));
});
afterEach(() => {
  Object.assign(console, { warn, error });
});
const about = (part: string) => said.filter((text) => text.includes(part));

describe('a page in development', () => {
  it('asks all the same where its advice cannot be fetched, and is told of nothing else', async () => {
    const site = await newSite();
    const files = [
      'privacy.min.js',
      'ui/banner.js',
      'ui/report-config.js',
      'ui/config-shape.js',
      'ui/find-news-mistake.js',
      'ui/whole.js',
    ];
    const allowed = files.map((file) => new URL(site.url(`dist/${file}`), location.href).href);
    const page = await site.page(
      `<!doctype html><html lang="en"><head><title>A page</title>
        <script nonce="r4nd0m">
          blocked = []; rejected = [];
          addEventListener('securitypolicyviolation', ({ blockedURI }) => blocked.push(blockedURI));
          addEventListener('unhandledrejection', ({ reason }) => rejected.push(String(reason)));
        </script>
        <script src="${site.url('dist/privacy.min.js')}"></script>
        </head><body><privacy-banner categories="analytics"></privacy-banner></body></html>`,
      { headers: { 'Content-Security-Policy': `script-src 'nonce-r4nd0m' ${allowed.join(' ')}` } },
    );
    const { blocked, rejected } = page.window as typeof page.window & { blocked: string[]; rejected: string[] };
    await until(() => page.document.querySelector('privacy-banner [data-action="accept"]'), 'the banner shows');
    await until(() => blocked.length, 'its advice is asked for');
    await new Promise((done) => setTimeout(done, 100));
    expect(rejected).to.deep.equal([]);
    expect(blocked.map((address) => address.replace(/.*\//, ''))).to.deep.equal(['lint-page.js']);
  });

  it('R022: is told where a style of its own sets Accept and Reject apart', async () => {
    place(`<style>.big { font: 900 30px serif }</style>
      <privacy-banner><button slot="actions" data-action="accept"><b class="big">Accept all</b></button></privacy-banner>`);
    start();
    await until(() => about('Accept and Reject alike').length, 'it is told');
    expect(about('<privacy-banner>')[0]).to.match(/found ".*font-size: 30px, 16px/);
  });

  it('R022: is told nothing where they are alike', async () => {
    start();
    await until(() => document.querySelector('privacy-banner [data-action="accept"]'), 'the banner shows');
    await until(() => about('policy.href').length, 'it is told something else');
    expect(about('alike')).to.deep.equal([]);
  });

  it('R044: is told where there is no way back to the settings', async () => {
    start();
    await until(() => about('no way back').length, 'it is told');
  });

  it('R044: is told nothing where there is one', async () => {
    place('<button data-consent-open="settings">Settings</button>');
    start();
    await until(() => about('policy.href').length, 'it is told something else');
    expect(about('no way back')).to.deep.equal([]);
  });

  it('R095: is told of a tag of Google that is not gated, unless that is on purpose', async () => {
    const tag = '<script type="text/x-test" src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
    place(tag);
    start({ consentMode: {} });
    await until(() => about('consentMode: found').length, 'it is told');
    said = [];
    start({ consentMode: { advanced: true } });
    await until(() => about('policy.href').length, 'it is told something else');
    expect(about('consentMode: found')).to.deep.equal([]);
  });

  it('R091: is told of a tag of Google that begins before its default, and of none that comes after', async () => {
    const command = (...words: unknown[]): unknown => Object.assign({}, words);
    window.dataLayer = [command('js', new Date()), command('config', 'G-1')];
    start({ consentMode: {} });
    await until(() => about('before its default').length, 'it is told');
    expect(about('before its default')[0]).to.include('consentMode: found "config before').and.include('not async');
    said = [];
    window.dataLayer = [{ event: 'gtm.js' }];
    start({ consentMode: {} });
    await until(() => about('before its default').length, 'it is told of a container');
    expect(about('before its default')[0]).to.include('found "gtm.js before');
    said = [];
    window.dataLayer = [null, { page: 'shop' }, command('js', new Date())];
    start({ consentMode: {} });
    window.dataLayer.push(command('config', 'G-1'), { event: 'gtm.js' });
    await until(() => about('policy.href').length, 'it is told something else');
    delete window.dataLayer;
    expect(about('before its default')).to.deep.equal([]);
  });

  it('is told of a layout that there is not', async () => {
    place('<privacy-banner layout="popup"></privacy-banner>');
    start();
    await until(() => about('<privacy-banner layout>').length, 'it is told');
    expect(about('<privacy-banner layout>')[0]).to.include('found "popup", allowed: ').and.include('dialog');
  });

  it('R145, R147, R152, R154: is told what a policy lacks, in whichever way it is written', async () => {
    const text = [
      'Privacy Policy',
      'This app collects data.',
      '1. Your rights',
      'You have the following rights.',
      '2. Updates',
      'We will mark the update time. If you continue to use this app, you agree to be bound by the changed policy.',
      '3. Contact',
      'You can reach us here:',
    ];
    const html = text.map((line, at) =>
      at === 0 ? `<h1>${line}</h1>` : /^\d/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`,
    );
    for (const inside of [html.join(''), `<script type="text/plain">${text.join('\n\n')}</script>`]) {
      said = [];
      const host = place(`<privacy-policy lang="en">${inside}</privacy-policy>`);
      start();
      const wanted = ['following rights', 'update time', 'continue to use', 'You can reach us here:', 'This app'];
      await until(
        () => wanted.every((words) => about('<privacy-policy>').some((line) => line.includes(words))),
        'it is told',
      );
      host.remove();
    }
    expect(said.join()).not.to.include('complian');
  });

  for (const lang of ['en', 'de']) {
    it(`R160: is told of a starting document in ${lang}, as a server renders it, what is not filled in, and no more`, async () => {
      const text = await (await fetch(`/src/policy/templates/${lang}.json`)).text();
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const values = { dpoEmail: 'dpo@larch.test', authorityUrl: 'https://authority.test/', email: 'a@larch.test' };
      const variables = { ...Object.fromEntries(names.map((name) => [name, '12'])), ...values, site: '{site}' };
      const page = start();
      const html = renderPolicyHTML(checkPolicy({ ...JSON.parse(text), variables }), { config: page.config });
      place(`<privacy-policy lang="${lang}">${html}</privacy-policy>`);
      await until(() => about('{site}').length, 'it is told');
      expect(about('<privacy-policy>').filter((line) => !line.includes('{site}'))).to.deep.equal([]);
    });
  }

  it('R159: is told the hash of the policy where its configuration names another', async () => {
    const host = place('<privacy-policy lang="en"><h1>Privacy Policy</h1><p>1. What we do.</p></privacy-policy>');
    const version = { version: 1, effective: '2026-11-01', change: 'minor', asks: 'notice' } as const;
    start({ version: 1, policy: { versions: [{ ...version, sha256: '00'.repeat(32) }] } });
    const hash = await host.querySelector('privacy-policy')!.hash;
    await until(() => about(`better: ${hash}`).length, 'it is told');
    expect(hash).to.match(/^[\da-f]{64}$/);
    said = [];
    start({ version: 1, policy: { versions: [{ ...version, sha256: hash }] } });
    await until(() => about('<privacy-policy>').length, 'it is told something else');
    expect(about(hash)).to.deep.equal([]);
  });
});
