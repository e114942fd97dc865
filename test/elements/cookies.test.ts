import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ConfigInput } from '../../src/core/config.js';
import { PrivacyCookies } from '../../src/elements/cookies.js';
import texts from '../../src/locales/policy/en.js';
import { place, settled, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

PrivacyCookies.define();

const config: Partial<ConfigInput> = {
  categories: [
    { id: 'necessary', services: [{ id: 'shop', label: 'The shop', storage: [{ kind: 'cookie', name: 'cart' }] }] },
    {
      id: 'analytics',
      services: [
        {
          id: 'ga',
          label: 'Google Analytics',
          provider: 'Google Ireland Ltd',
          country: 'IE',
          policy: 'https://policies.google.com/privacy',
          purpose: 'Counts visits.',
          storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y', purpose: 'Tells visitors apart.' }],
        },
        { id: 'hotjar', label: 'Hotjar', storage: [{ kind: 'localStorage', name: 'hj:*' }] },
      ],
    },
    'marketing',
  ],
};

/** A declaration in the page, with the words and controls of one of its categories. */
async function declare(html = '<privacy-cookies></privacy-cookies>', input: Partial<ConfigInput> = {}) {
  document.documentElement.lang = 'en';
  const host = place(html);
  const page = start({ ...config, ...input });
  const element = host.querySelector('privacy-cookies')!;
  const category = (label: string) =>
    [...element.querySelectorAll('section')].find((one) => one.firstElementChild?.textContent.trim() === label)!;
  await until(() => element.querySelector('section'), 'the declaration shows');
  return {
    page,
    element,
    toggle: (id: string) => element.querySelector<HTMLInputElement>(`input[data-id="${id}"]`)!,
    said: () => element.querySelector('[role="status"]')!.textContent,
    choice: (label: string) => category(label).querySelector('[part="choice"]')!.textContent.trim(),
    category,
  };
}

const marks = (element: Element) =>
  [...element.querySelectorAll('tr:has(mark) th')].map((cell) => cell.textContent.trim().split(' ')[0]);

afterEach(() => {
  document.cookie = '_ga_1=; path=/; max-age=0';
  localStorage.clear();
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('<privacy-cookies>', () => {
  it('R157: is a declaration in the text of the page: who stores what, what for and how long', async () => {
    const { element, category } = await declare();
    const words = category('Statistics').textContent.replace(/\s+/g, ' ');
    for (const one of ['Google Analytics', 'Counts visits.', 'Google Ireland Ltd', 'Ireland']) {
      expect(words).to.include(one);
    }
    expect(category('Statistics').querySelector('a')!.href).to.equal('https://policies.google.com/privacy');
    const [head, row] = [...category('Statistics').querySelectorAll('tr')].map((one) =>
      [...one.cells].map((cell) => cell.textContent.trim()),
    );
    expect(head).to.deep.equal(['Name', 'Kind', 'Provider', 'Duration', 'Purpose']);
    expect(row).to.deep.equal(['_ga*', 'cookie', 'Google Ireland Ltd', '2 years', 'Tells visitors apart.']);
    // What search in the page, print and crawlers read.
    expect(element.innerText).to.include('Tells visitors apart.');
  });

  it('R157: a switch decides at once, for the banner, the settings and the cookie, and it is said', async () => {
    const settings = place('<privacy-settings></privacy-settings>').querySelector('privacy-settings')!.shadowRoot!;
    const { page, toggle, choice, said } = await declare();
    expect([choice('Strictly necessary'), choice('Statistics')]).to.deep.equal(['Always on', texts.unset]);
    toggle('analytics').click();
    await until(said, 'it is said');
    expect(said()).to.equal(`Statistics: ${texts.granted}. Your choice has been saved.`);
    expect([page.choice('analytics'), page.choice('ga'), page.choice('marketing')]).to.deep.equal([
      'granted',
      'granted',
      'unset',
    ]);
    expect(page.state.record).to.include({ language: 'en' });
    expect(page.state.record!.hash).to.match(/^[\da-f]{64}$/);
    expect(document.cookie).to.include('analytics.ga.hotjar');
    expect(choice('Statistics')).to.equal(texts.granted);
    await until(
      () => settings.querySelector<HTMLInputElement>('[name="ga"], [name="analytics"]')?.checked,
      'they follow',
    );

    toggle('analytics').click();
    await until(() => said().includes(texts.denied), 'it is said again');
    expect(document.cookie).to.include('!analytics');
  });

  it('R157: shows a category of which the visitor allows a part as mixed, and says which', async () => {
    const { toggle, choice, page } = await declare();
    toggle('ga').click();
    await until(() => toggle('analytics').indeterminate, 'it is mixed');
    expect(choice('Statistics')).to.equal(`${texts.granted}: Google Analytics · ${texts.unset}: Hotjar`);
    toggle('analytics').click();
    await until(() => page.has('hotjar'), 'the rest is allowed too');
    await until(() => toggle('hotjar').checked, 'it is shown');
    expect([toggle('analytics').checked, toggle('analytics').indeterminate]).to.deep.equal([true, false]);
  });

  it('R157: follows what is decided elsewhere, also in another tab', async () => {
    const { page, toggle, choice, said } = await declare();
    toggle('marketing').click();
    await until(said, 'it is said');
    await page.rejectAll();
    await until(() => choice('Marketing') === texts.denied, 'it is refused');
    expect([toggle('marketing').checked, said()]).to.deep.equal([false, '']);
    const { record } = page.state;
    const later = new Date(Date.parse(record!.time) + 5000).toJSON();
    document.cookie = `privacy=1/0/${later}/accept/opt-in/en//analytics.ga.hotjar.marketing/; path=/`;
    window.dispatchEvent(new Event('pageshow'));
    await until(() => choice('Marketing') === texts.granted, 'it is allowed');
    expect(toggle('marketing').checked).to.equal(true);
  });

  it('R038: marks what the browser holds right now', async () => {
    const { element } = await declare();
    expect(marks(element)).to.deep.equal([]);
    document.cookie = '_ga_1=1; path=/';
    localStorage.setItem('hj:id', '1');
    element.querySelector('input')!.focus();
    await until(() => marks(element).length === 2, 'both are marked');
    expect(marks(element)).to.deep.equal(['_ga*', 'hj:*']);
    expect(element.querySelector('mark')!.textContent).to.equal('set right now');
    document.cookie = '_ga_1=; path=/; max-age=0';
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => marks(element).length === 1, 'one is gone');
  });

  it('R086: says that Global Privacy Control is honoured, until an exception is made', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const { page, category, toggle, choice } = await declare();
    expect(choice('Marketing')).to.equal(texts.denied);
    expect(category('Marketing').textContent).to.include('Opt-out request honoured');
    expect(category('Statistics').textContent).not.to.include('Opt-out request honoured');
    toggle('marketing').click();
    await until(() => choice('Marketing') === texts.granted, 'the exception holds');
    expect(page.state.record!.action).to.equal('gpc');
    expect(category('Marketing').textContent).not.to.include('Opt-out request honoured');
  });

  it('shows the categories that are wanted, under headings of the wanted level', async () => {
    const { element } = await declare('<privacy-cookies categories="analytics" heading-level="4"></privacy-cookies>');
    const headings = () => [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings().map(({ localName, textContent }) => `${localName} ${textContent.trim()}`)).to.deep.equal([
      'h4 Statistics',
      'h5 Google Analytics',
      'h5 Hotjar',
    ]);
    element.removeAttribute('categories');
    await until(() => element.querySelectorAll('section').length === 3, 'all show');
  });

  it('R158: keeps what stands in it until consent runs, and then has the declaration instead', async () => {
    document.documentElement.lang = 'en';
    const element = place('<privacy-cookies><table><caption>For all</caption></table></privacy-cookies>')
      .firstElementChild as HTMLElement;
    await settled();
    expect(element.innerText).to.equal('For all');
    start(config);
    await until(() => element.querySelector('section'), 'the declaration shows');
    expect(element.innerText).not.to.include('For all');
  });

  it('R157: speaks another language when the page does', async () => {
    const { element, choice } = await declare();
    document.documentElement.lang = 'de';
    for (let i = 0; i < 2000 && !element.querySelector('[lang="de"]'); i++) {
      // Whatever else changes meanwhile, no half of it comes first.
      element.requestUpdate();
      await aTimeout(0);
    }
    expect(element.textContent).to.include('Statistik');
    expect(choice('Marketing')).not.to.equal(texts.unset);
    document.documentElement.lang = 'en';
  });

  it('shows what holds where a decision could not be recorded', async () => {
    const { page, toggle, said } = await declare();
    Object.assign(page, { decide: () => Promise.resolve() });
    toggle('marketing').click();
    expect(toggle('marketing').checked).to.equal(true);
    await until(() => !toggle('marketing').checked, 'it goes back');
    expect(said()).to.equal('');
  });
});
