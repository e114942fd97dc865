import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ConfigInput } from '../../src/core/config.js';
import { place, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

const storage = [
  { kind: 'cookie', name: '_ga*', duration: 'P2Y' },
  { kind: 'cookie', name: '_gid', duration: 'P1D' },
  { kind: 'localStorage', name: 'ga:*' },
  { kind: 'sessionStorage', name: 'visit' },
  { kind: 'indexedDB', name: 'ga-queue' },
] as const;
const config: Partial<ConfigInput> = {
  version: 3,
  categories: [{ id: 'analytics', services: [{ id: 'ga', provider: 'Google Ireland Ltd', storage: [...storage] }] }],
};

/** The settings, standing in the page. */
async function embed(input: Partial<ConfigInput> = config) {
  document.documentElement.lang = 'en';
  const host = place('<privacy-settings></privacy-settings>');
  const page = start(input);
  const { shadowRoot } = host.querySelector('privacy-settings')!;
  const find = (selector: string) => shadowRoot!.querySelector<HTMLElement>(selector)!;
  await until(() => find('[data-action="save"]'), 'the settings show');
  return { page, find, all: (selector: string) => [...shadowRoot!.querySelectorAll(selector)] };
}

const openQueue = () =>
  new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('ga-queue');
    request.onsuccess = () => done(request.result);
  });

afterEach(() => {
  for (const name of ['_ga_1', '_gid']) document.cookie = `${name}=; path=/; max-age=0`;
  localStorage.clear();
  sessionStorage.clear();
  indexedDB.deleteDatabase('ga-queue');
});

describe('<privacy-settings> in a page', () => {
  it('R038: marks what the browser holds at the moment they are looked at, and nothing else', async () => {
    document.cookie = '_ga_1=1; path=/';
    localStorage.setItem('ga:visits', '1');
    const { find, all } = await embed();
    const details = find('details') as HTMLDetailsElement;
    const marked = () =>
      all('tbody tr')
        .filter((row) => row.querySelector('mark'))
        .map((row) => row.querySelector('th')!.textContent.trim().split(' ')[0]);
    details.open = true;
    await until(() => marked().length, 'something is marked');
    expect(marked()).to.deep.equal(['_ga*', 'ga:*']);
    expect(find('mark').textContent).to.equal('set right now');

    details.open = false;
    document.cookie = '_ga_1=; path=/; max-age=0';
    sessionStorage.setItem('visit', '1');
    // Left open, the database could not be deleted before the next test, which would wait for it.
    (await openQueue()).close();
    await until(() => document.cookie === '', 'the cookie is gone');
    details.open = true;
    await until(() => marked().includes('ga-queue'), 'it is looked at anew');
    expect(marked()).to.deep.equal(['ga:*', 'visit', 'ga-queue']);
  });

  it('R053: says when the last choice was made and on which version, and copies its record', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(copied.push(text)) },
      configurable: true,
    });
    const { page, find } = await embed();
    expect(find('[part="record"]')).to.equal(null);
    find('[data-action="accept"]').click();
    await until(() => find('[part="record"]'), 'the last choice shows');
    expect(find('[part="record"]').textContent)
      .to.include('version 3')
      .and.include(String(new Date(page.state.record!.time).getFullYear()));
    find('[part="record"] button').click();
    await until(() => find('[part="record"] [role="status"]').textContent, 'it says so');
    expect(JSON.parse(copied[0]!)).to.deep.equal({ ...page.state.record });
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('R047, R048, R049: says what was deleted after a refusal, what could not be, and that a reload would help', async () => {
    place(`<script type="text/plain" data-consent="ga">ran.push('ga')</script>`);
    localStorage.setItem('ga:visits', '1');
    const open = await openQueue();
    const { page, find, all } = await embed();
    await page.acceptAll();
    await until(() => find('[part="record"]'), 'the last choice shows');
    expect(Boolean(find('[part="sweep"]'))).to.equal(false);
    await page.rejectAll();
    const told = () => all('[part="sweep"] p').map((one) => one.textContent.replace(/[\u2068\u2069]/g, ''));
    await until(() => told().length === 3, 'it is told');
    expect(told()).to.deep.equal([
      'Deleted on your device: ga:visits.',
      'Could not be deleted from here: ga-queue. You can delete it in your browser’s settings.',
      'Reload the page to stop what already runs.',
    ]);
    expect(find('[part="sweep"] button').textContent.trim()).to.equal('Reload');
    await expect(find('[part="base"]')).to.be.accessible();
    open.close();
    await page.acceptAll();
    await until(() => !find('[part="sweep"]'), 'what is granted again is no matter');
  });

  it('R115: says that the choice was saved, and not before', async () => {
    const { find } = await embed();
    const said = () => find('[part="base"] > [role="status"]').textContent;
    expect(said()).to.equal('');
    find('[data-action="reject"]').click();
    await until(said, 'it is said');
    expect(said()).to.equal('Your choice has been saved.');
  });

  it('has no button that closes a dialog in the shadow tree of another component either', async () => {
    document.documentElement.lang = 'en';
    const root = place('<div></div>').querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<privacy-settings></privacy-settings>';
    start(config);
    const find = (selector: string) => root.querySelector('privacy-settings')!.shadowRoot!.querySelector(selector);
    await until(() => find('[data-action="save"]'), 'the settings show');
    expect(Boolean(find('[data-action="close"]'))).to.equal(false);
  });

  it('offers no copy where the browser lets nothing be copied, as on an insecure page', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const { find } = await embed();
    find('[data-action="accept"]').click();
    await until(() => find('[part="record"]'), 'the last choice shows');
    expect(Boolean(find('[part="record"] button'))).to.equal(false);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('has no button that closes a dialog, and decides as the dialog does', async () => {
    const { page, find } = await embed();
    expect(find('[data-action="close"]')).to.equal(null);
    find('[name="analytics"]').click();
    find('[data-action="save"]').click();
    expect(page.has('ga')).to.equal(true);
  });
});

describe('<privacy-choices>', () => {
  it('R090: opens the settings, by its words or its icon', async () => {
    document.documentElement.lang = 'en';
    const host = place('<privacy-choices></privacy-choices>');
    const page = start();
    const root = host.querySelector('privacy-choices')!.shadowRoot!;
    await until(() => root.querySelector('button'), 'it shows');
    expect(root.querySelector('button')!.textContent.trim()).to.equal('Your Privacy Choices');
    for (const selector of ['button', 'svg path']) {
      page.close();
      root.querySelector(selector)!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(page.state.view).to.equal('settings');
    }
  });
});

describe('the dialog', () => {
  it('R084: closes when a filter list hides it, so that the page can be used', async () => {
    const page = start();
    page.open('settings');
    const dialog = () => document.querySelector('privacy-banner')?.shadowRoot?.querySelector('dialog');
    await until(() => dialog()?.open, 'the settings show');
    // What hides for a filter list goes before all that a page or a shadow tree says.
    dialog()!.style.setProperty('display', 'none', 'important');
    await until(() => !dialog()?.open, 'the dialog closes');
    expect(page.state.record).to.equal(undefined);
    expect(document.querySelector(':modal')).to.equal(null);
  });
});
