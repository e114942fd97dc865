import { expect } from '@open-wc/testing';
import type * as Axe from 'axe-core';
import { PRESETS } from '../../src/elements/embed/presets.js';
import { checkConfig, type ConfigInput, type Service } from '../../src/index.js';
import { media } from '../browsers/commands.js';
import { newSite, openPage, type Page, type PageOptions } from '../browsers/site.js';
import { until } from '../browsers/until.js';

type Entry = Service & {
  category: string;
  source: string;
  compared: boolean;
  embed?: boolean;
  tell?: { integration?: string; consentMode?: string[] };
};

const catalogue = (await (await fetch('/demo/configurator/catalogue.json')).json()) as Entry[];

async function configurator(view: PageOptions = { width: 1280, height: 900 }): Promise<Page> {
  const page = await openPage('/demo/configurator.html', { visible: true, ...view });
  await until(() => find(page, '.snippet').textContent, 'there is something to copy');
  return page;
}
const find = ({ document }: Page, selector: string) => document.querySelector<HTMLElement>(selector)!;
const snippet = (page: Page) => find(page, '.snippet').textContent;
const choose = (page: Page, value: string) => find(page, `input[value="${value}"]`).click();
function enter({ document, window }: Page, name: string, value: string): void {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!;
  control.value = value;
  control.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
}
const advice = (page: Page) => [...page.document.querySelectorAll('.advice li')].map((item) => item.textContent);
function configIn(page: Page): ConfigInput {
  choose(page, 'JSON');
  return JSON.parse(snippet(page)) as ConfigInput;
}
const preview = (page: Page) => page.document.querySelector('iframe')!.contentDocument!;
const button = (document: Document, action: string) =>
  document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);

describe('the configurator', () => {
  it('makes a configuration of what is chosen, without anything to object to', async () => {
    const page = await configurator();
    enter(page, 'controller', 'Example Ltd');
    for (const id of ['google-analytics', 'google-ads', 'matomo', 'youtube', 'stripe']) choose(page, id);
    enter(page, 'layout', 'box');
    expect(advice(page)).to.deep.equal([]);
    const config = configIn(page);
    expect(checkConfig(config).layout).to.equal('box');
    const ids = checkConfig(config).categories.map(({ id, services }) => [
      id,
      ...services.map((service) => service.id),
    ]);
    expect(ids).to.deep.equal([
      ['necessary', 'privacy-choice', 'stripe'],
      ['functional', 'youtube'],
      ['analytics', 'google-analytics', 'matomo'],
      ['marketing', 'google-ads'],
    ]);
    expect(config.consentMode?.signals).to.include({ analytics_storage: 'google-analytics', ad_storage: 'google-ads' });
  });

  it('makes a category of one’s own', async () => {
    const page = await configurator();
    enter(page, 'own-id', 'chat');
    enter(page, 'own-label', '</script><b>Chat');
    expect(checkConfig(configIn(page)).categories.at(-1)).to.include({ id: 'chat', label: '</script><b>Chat' });
    expect(advice(page).join()).to.include('categories[2].purpose');
    choose(page, 'Script tag');
    expect(snippet(page).match(/<\/script>/g)).to.have.length(2);
  });

  it('shows what is copied: the script tag asks in a page as it does in the preview', async () => {
    const page = await configurator();
    enter(page, 'controller', 'Example Ltd');
    enter(page, 'theme', 'paper');
    choose(page, 'matomo');
    await until(() => button(preview(page), 'reject'), 'the preview asks');
    const site = await newSite();
    const served = snippet(page)
      .replaceAll('src="/', `src="${site.url('dist/')}`)
      .replace('href="/themes/', 'href="/dist/themes/');
    const copied = await site.page(`<!doctype html><html lang="en">${served}</html>`, { visible: true });
    await until(() => button(copied.document, 'reject'), 'the page asks');
    const said = (document: Document) => document.querySelector('privacy-banner[view]')!.textContent.trim();
    await until(() => said(preview(page)) === said(copied.document), 'both say the same');
    button(copied.document, 'accept')!.click();
    const { _paq: calls = [] } = copied.window as Window & { _paq?: string[][] };
    await until(() => calls.length > 1, 'its vendor is told');
    expect(calls).to.deep.include(['setConsentGiven']);
  });

  for (const [kind, library] of [
    ['React', 'export const useSyncExternalStore = (subscribe, read) => { subscribe(() => {})(); return read(); }'],
    ['Vue', 'export const shallowRef = (value) => ({ value }); export const onScopeDispose = (stop) => stop()'],
  ] as const) {
    it(`writes a module for ${kind} that asks, and tells whether it may run`, async () => {
      const page = await configurator();
      choose(page, 'matomo');
      choose(page, kind);
      const stand = `data:text/javascript,${encodeURIComponent(library)}`;
      const module = snippet(page)
        .replace(/'(react|vue)'/, `'${stand}'`)
        .replace("'privacy-elements'", `'${location.origin}/src/index.ts'`)
        .replace("'privacy-elements/define'", `'${location.origin}/src/define.ts'`)
        .replace(/'privacy-elements\/(integrations\/\w+)'/, `'${location.origin}/src/$1.ts'`);
      const site = await newSite();
      const app = await site.page(`<!doctype html><title>App</title><script type="module">
        const address = URL.createObjectURL(new Blob([${JSON.stringify(module)}], { type: 'text/javascript' }));
        globalThis.app = await import(address);
      </script>`);
      await until(() => button(app.document, 'reject'), 'it asks');
      const { useConsent, consent } = (app.window as unknown as { app: { useConsent: unknown; consent: unknown } }).app;
      expect(JSON.stringify((useConsent as (id: string) => unknown)('matomo'))).to.match(/false/);
      await (consent as { acceptAll: () => Promise<void> }).acceptAll();
      expect(JSON.stringify((useConsent as (id: string) => unknown)('matomo'))).to.match(/true/);
    });
  }

  it('names dark patterns and what is missing as one goes', async () => {
    const page = await configurator();
    expect(advice(page).join()).to.include('policy.controller');
    enter(page, 'controller', 'Example Ltd');
    expect(advice(page)).to.deep.equal([]);
    enter(page, 'accept', 'Accept all');
    enter(page, 'reject', 'No thanks, I don’t care');
    expect(advice(page).join()).to.include('texts.reject');
    enter(page, 'reject', 'Reject all');
    expect(advice(page)).to.deep.equal([]);
    choose(page, 'google-analytics');
    enter(page, 'category-google-analytics', 'necessary');
    expect(advice(page).join()).to.include('categories[0].services[1]');
    enter(page, 'category-google-analytics', 'analytics');
    enter(page, 'mode', 'notice');
    expect(advice(page).join()).to.include('mode');
    enter(page, 'mode', 'opt-in');
    enter(page, 'lang', 'de');
    expect(advice(page).join()).to.include('purposes of services in de');
    enter(page, 'maxAge', '401');
    expect(advice(page).join()).to.include('record.maxAge');
  });

  it('names what the policy does not say yet, and writes it', async () => {
    const page = await configurator();
    const missing = () => find(page, '.policy-advice').textContent;
    expect(missing()).to.include('variables.hosting');
    enter(page, 'policy-hosting', 'Hosting Ltd');
    expect(missing()).not.to.include('variables.hosting');
    choose(page, 'Policy');
    expect(JSON.parse(snippet(page))).to.have.nested.property('variables.hosting', 'Hosting Ltd');
  });

  it('shows settings, declaration and policy in the language that is chosen', async () => {
    const page = await configurator();
    choose(page, 'matomo');
    enter(page, 'lang', 'de');
    choose(page, 'settings');
    await until(() => preview(page).querySelector('privacy-banner[view="settings"]'), 'the settings open');
    choose(page, 'cookies');
    await until(
      () => preview(page).querySelector('privacy-cookies')?.textContent.includes('_pk_id.*'),
      'what is stored is declared',
    );
    expect(preview(page).documentElement.lang).to.equal('de');
    choose(page, 'policy');
    await until(() => preview(page).querySelector('privacy-policy h1'), 'the policy shows');
  });

  it('R002, R003: stores nothing and asks nobody else, whatever is decided in the preview', async () => {
    const page = await configurator();
    choose(page, 'meta-pixel');
    await until(() => button(preview(page), 'accept'), 'the preview asks');
    button(preview(page), 'accept')!.click();
    await until(() => !button(preview(page), 'accept'), 'it has been answered');
    expect(preview(page).cookie).to.match(/^privacy=/);
    expect(page.document.cookie).to.equal('');
    expect([page.window.localStorage.length, page.window.sessionStorage.length]).to.deep.equal([0, 0]);
    const seen = [page.window, page.document.querySelector('iframe')!.contentWindow!].flatMap((window) =>
      window.performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(seen.filter((address) => !address.startsWith(location.origin))).to.deep.equal([]);
    // A new preview has forgotten it.
    enter(page, 'layout', 'box');
    await until(() => button(preview(page), 'accept'), 'it asks again');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`R119: has nothing that axe-core finds, in ${colorScheme}`, async function () {
      if (!(await media({ colorScheme })) && colorScheme === 'dark') this.skip();
      const page = await configurator();
      choose(page, 'matomo');
      for (const details of page.document.querySelectorAll('details')) details.open = true;
      const script = page.document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      page.document.head.append(script);
      await until(() => 'axe' in page.window, 'axe-core is there');
      const { run } = (page.window as unknown as { axe: typeof Axe }).axe;
      const { violations } = await run(page.document, { iframes: false });
      await media();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).to.deep.equal([]);
    });
  }

  it('R121: fits a narrow screen', async () => {
    const page = await configurator({ width: 320, height: 640 });
    choose(page, 'matomo');
    expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
  });
});

describe('the catalogue of services', () => {
  it('is a configuration of its own, each with its source', () => {
    expect(catalogue).to.have.length.above(50);
    expect(new Set(catalogue.map(({ id }) => id)).size).to.equal(catalogue.length);
    for (const { id, category, source, compared, embed, tell, ...service } of catalogue) {
      expect(() => checkConfig({ categories: [{ id: category, services: [{ id, ...service }] }] }), id).not.to.throw();
      expect(source, id).to.match(/^https:\/\//);
      expect(compared, id).to.be.a('boolean');
      expect(Boolean(embed), id).to.equal(id in PRESETS);
      expect(service.purpose, id).to.match(/^[A-Z].+\.$/);
      if (tell) expect(tell.integration ?? tell.consentMode, id).not.to.equal(undefined);
    }
  });

  it('tells those vendors that there is an integration for', async () => {
    const files = new Set(catalogue.flatMap(({ tell }) => tell?.integration ?? []));
    expect(files.size).to.be.above(8);
    for (const file of files) expect((await fetch(`/dist/ui/to-${file}.js`)).status, file).to.equal(200);
  });
});
