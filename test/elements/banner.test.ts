import { expect } from '@open-wc/testing';
import { until } from '../browsers/until.js';
import { written } from '../page/page-consent.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ConfigInput } from '../../src/core/config.js';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';
import type { Texts } from '../../src/locales/texts.js';
import { expireCookie } from '../../src/page/expire-cookie.js';
import type { PageConsent } from '../../src/start-light.js';
import { startConsent } from '../../src/start.js';

const config: ConfigInput = {
  policy: { href: '/privacy', controller: 'Example Ltd' },
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'ga',
          label: 'Google Analytics',
          provider: 'Google Ireland Ltd',
          country: 'IE',
          policy: 'https://policies.google.com/privacy',
          storage: [{ kind: 'cookie', name: '_ga*', duration: 'P2Y' }],
        },
        { id: 'hotjar' },
      ],
    },
    'marketing',
  ],
};

let page: PageConsent;
const banner = () => document.querySelector('privacy-banner')!;
const button = (action: string) => banner().querySelector<HTMLElement>(`[data-action="${action}"]`);
const dialog = () => banner().shadowRoot!.querySelector('dialog');
const settings = () => dialog()!.querySelector('privacy-settings')?.shadowRoot;
const inSettings = (selector: string) => settings()?.querySelector<HTMLInputElement>(selector) ?? undefined;
/** Until nothing moves: what fades in has too little contrast. */
const still = () =>
  Promise.all(
    banner()
      .shadowRoot!.getAnimations()
      .map(({ finished }) => finished),
  );
const openDetails = async (): Promise<void> => {
  for (const details of settings()!.querySelectorAll('details')) details.open = true;
  await until(() => inSettings('[part="service"]'), 'the services show');
};
const checked = () => [...settings()!.querySelectorAll('input')].map((input) => Number(input.checked)).join('');

async function show(input: Partial<ConfigInput> = {}, lang = 'en'): Promise<void> {
  document.documentElement.lang = lang;
  page = startConsent({ ...config, ...input });
  await until(() => document.querySelector('privacy-banner[view="banner"]'), 'the banner shows');
}

async function openSettings(): Promise<void> {
  page.open('settings');
  await until(() => dialog()?.open && inSettings('[data-action="save"]'), 'the settings show');
  await openDetails();
}

afterEach(async () => {
  page.stop();
  expireCookie('privacy');
  await written();
});

describe('<privacy-banner>', () => {
  it('R028, R029: names the controller and every purpose before the buttons, and links the policy', async () => {
    await show();
    const order = [...banner().children].map((child) => child.textContent.trim());
    expect(order.slice(1, -4).join(' ')).to.include('Example Ltd').and.include('Statistics').and.include('Marketing');
    expect(order.slice(-4)).to.deep.equal(['Privacy policy', 'Accept all', 'Reject all', 'Settings']);
    expect(banner().querySelector('a')!.getAttribute('href')).to.equal('/privacy');
  });

  it('R016, R017, R018, R021: Accept and Reject are alike, next to each other, and one click each', async () => {
    await show();
    const [accept, reject] = [button('accept')!, button('reject')!];
    expect(accept.nextElementSibling).to.equal(reject);
    expect([accept.localName, reject.localName]).to.deep.equal(['button', 'button']);
    const look = (element: HTMLElement) => {
      const style = getComputedStyle(element);
      const { width, height, top } = element.getBoundingClientRect();
      return [
        Math.round(width),
        height,
        top,
        style.font,
        style.color,
        style.backgroundColor,
        style.border,
        style.cursor,
      ].join('|');
    };
    expect(look(accept)).to.equal(look(reject));
  });

  it('R022, R134: a page’s own style sheet, important or not, cannot make them unequal', async () => {
    await show();
    const sheet = document.createElement('style');
    sheet.textContent = `* { all: unset !important } button { width: 100% !important; background: red !important }
      [data-action='reject'] { display: none !important; font-size: 6px !important; color: #eee !important }`;
    document.head.append(sheet);
    const [accept, reject] = [getComputedStyle(button('accept')!), getComputedStyle(button('reject')!)];
    const look = (style: CSSStyleDeclaration) => [style.display, style.fontSize, style.color, style.backgroundColor];
    const looks = [look(accept), look(reject)];
    const { width } = button('reject')!.getBoundingClientRect();
    sheet.remove();
    expect(looks[0]).to.deep.equal(looks[1]);
    expect(looks[0]).not.to.include('rgb(255, 0, 0)');
    expect(width).to.be.above(80);
  });

  it('R135: shows above all of the page from its first frame, and before that has nothing laid out', async () => {
    const widths: number[] = [];
    const look = ({ target }: Event): number => widths.push((target as HTMLElement).getBoundingClientRect().width);
    document.addEventListener('beforetoggle', look, { capture: true, once: true });
    await show();
    expect(widths).to.deep.equal([0]);
    expect(banner().matches(':popover-open')).to.equal(true);
    expect(banner().getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('lets what is more urgent come between what is written and what that lays out, and opens after it', async function () {
    if (!('scheduler' in window)) this.skip(); // WebKit has none.
    const seen: unknown[] = [];
    const see = (): number => seen.push([banner().getAttribute('view'), banner().matches(':popover-open')]);
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-action="accept"]')) return;
      observer.disconnect();
      void scheduler.postTask(see, { priority: 'user-blocking' });
    });
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('privacy-open', see, { once: true });
    await show();
    await until(() => seen.length > 1, 'it is open');
    expect(seen).to.deep.equal([
      [null, false],
      ['banner', true],
    ]);
  });

  it('shows where the page aborts the task in which consent began', async function () {
    if (!('scheduler' in window)) this.skip(); // WebKit has none that can be aborted.
    const abort = new AbortController();
    await scheduler.postTask(() => void show(), { signal: abort.signal });
    abort.abort();
    await until(() => document.querySelector('privacy-banner:popover-open'), 'the banner is open');
  });

  it('R006, R008: neither Enter, Space nor Escape on a page that has just loaded decides anything', async () => {
    await show();
    for (const press of ['Enter', ' ', 'Escape']) await sendKeys({ press });
    expect([page.state.record, document.cookie]).to.deep.equal([undefined, '']);
    expect(button('reject')).to.exist;
  });

  it('R036: a second click on the other button while it closes changes nothing', async () => {
    await show();
    const accept = button('accept')!;
    button('reject')!.click();
    accept.click();
    expect(page.state.record?.action).to.equal('reject');
  });

  it('speaks the language of its nearest ancestor, English where there is none of ours', async () => {
    await show({}, 'de-AT');
    expect(button('reject')!.textContent.trim()).to.equal('Alle ablehnen');
    expect(button('reject')!.lang).to.equal('de');
  });

  it('its dialog speaks that too, in its name and its description, also while it is open', async () => {
    await show();
    await openSettings();
    const said = (): (string | null)[] => [dialog()!.ariaLabel, dialog()!.ariaDescription];
    const own = ({ settingsTitle, settingsText }: Texts): string[] => [settingsTitle, settingsText];
    expect(said()).to.deep.equal(own(en));
    document.documentElement.lang = 'de';
    await until(() => dialog()!.ariaLabel === de.settingsTitle, 'it speaks German');
    expect(said()).to.deep.equal(own(de));
  });

  it('takes texts one by one, and says which there are', async () => {
    const { error } = console;
    const said: unknown[] = [];
    console.error = (text) => said.push(text);
    await show({ texts: { accept: 'Yes to all', acept: 'No' } });
    // What advises is fetched, and may come after the banner.
    await until(() => said.length, 'it is said').finally(() => (console.error = error));
    expect([button('accept')!.textContent.trim(), button('reject')!.textContent.trim()]).to.deep.equal([
      'Yes to all',
      'Reject all',
    ]);
    expect(said.join()).to.match(/texts\.acept: found "No", allowed: title, text/);
  });

  it('keeps what its author wrote, and writes the rest', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<privacy-banner><p slot="title">Own</p><button slot="actions" data-action="reject">No thanks</button></privacy-banner>',
    );
    await show();
    expect(banner().querySelectorAll('[slot="title"], [data-action="reject"]')).to.have.length(2);
    button('reject')!.click();
    expect(page.state.record?.action).to.equal('reject');
    banner().remove();
  });

  it('R100, R104: a notice says that it asks for nothing; closing it grants nothing and it stays away', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (text) => said.push(text);
    await show({ mode: 'notice' });
    await until(() => said.join().includes('mode: found "notice"'), 'its developer is warned');
    console.warn = warn;
    expect([button('accept'), button('reject')]).to.deep.equal([null, null]);
    button('close')!.click();
    expect(page.state.record).to.deep.include({ action: 'none', choices: {} });
    expect(page.state.view).to.equal(undefined);
  });

  it('R054: the record holds the SHA-256 of what was shown', async () => {
    await show();
    button('accept')!.click();
    expect(page.state.record).to.include({ language: 'en', hash: banner().shown!.hash });
    expect(banner().shown!.hash).to.match(/^[\da-f]{64}$/);
  });

  it('R083: of two banners one shows', async () => {
    document.body.insertAdjacentHTML('beforeend', '<privacy-banner></privacy-banner><privacy-banner></privacy-banner>');
    await show();
    expect(document.querySelectorAll('[data-action="accept"]')).to.have.length(1);
    for (const element of document.querySelectorAll('privacy-banner')) element.remove();
  });

  it('R083: a banner of the author follows the consent that runs, after another was stopped', async () => {
    document.body.insertAdjacentHTML('beforeend', '<privacy-banner></privacy-banner>');
    await show();
    const first = page;
    first.stop();
    await until(() => !button('accept'), 'the question goes with its consent');
    await show();
    button('accept')!.click();
    expect([first.state.record, page.state.record?.action]).to.deep.equal([undefined, 'accept']);
    banner().remove();
  });

  it('R110: is accessible, as are the settings', async () => {
    await show();
    await still();
    await expect(banner()).to.be.accessible();
    await openSettings();
    await still();
    await expect(dialog()!.querySelector('privacy-settings')!).to.be.accessible();
  });
});

describe('<privacy-settings>', () => {
  it('R009, R010: nothing is switched on beforehand, and saving that refuses all', async () => {
    await show();
    await openSettings();
    expect(checked()).to.equal('0000');
    inSettings('[data-action="save"]')!.click();
    expect(page.state.record).to.deep.include({ action: 'reject' });
    expect(['analytics', 'ga', 'hotjar', 'marketing'].map((id) => page.choice(id))).to.deep.equal(
      Array(4).fill('denied'),
    );
  });

  it('R040, R042: shows what holds each time it opens, a part of a category as mixed', async () => {
    await show();
    for (const [choices, expected] of [
      [{ analytics: 'granted', marketing: 'denied' }, '1110'],
      [{ ga: 'denied', marketing: 'granted' }, '0011'],
      [{ analytics: 'denied' }, '0001'],
    ] as const) {
      await page.decide(choices);
      await openSettings();
      expect(checked()).to.equal(expected);
      expect(inSettings('[name="analytics"]')!.indeterminate).to.equal(expected === '0011');
      page.close();
      await until(() => !dialog()?.open, 'the settings close');
    }
  });

  it('R041: what was switched and not saved is dropped, and told to nobody', async () => {
    await show();
    const told: string[] = [];
    const tell = () => told.push('change');
    document.addEventListener('consent-change', tell);
    for (const leave of ['Escape', 'close']) {
      await openSettings();
      inSettings('[name="analytics"]')!.click();
      await until(() => inSettings('[name="ga"]')!.checked, 'its services follow');
      if (leave === 'close') inSettings('[data-action="close"]')!.click();
      else await sendKeys({ press: 'Escape' });
      await until(() => !dialog()?.open && button('accept'), 'the question is back');
    }
    await openSettings();
    expect(checked()).to.equal('0000');
    document.removeEventListener('consent-change', tell);
    expect([told.length, page.state.record]).to.deep.equal([0, undefined]);
  });

  it('R038, R039: says of each service who provides it and what it stores; necessary has no switch', async () => {
    await show();
    await openSettings();
    const text = settings()!.textContent.replace(/\s+/g, ' ');
    for (const part of ['Google Ireland Ltd', 'Ireland', '_ga*', 'cookie', '2 years', 'Always on'])
      expect(text).to.include(part);
    expect(inSettings('[name="necessary"]')).to.equal(undefined);
  });

  it('R033, R043: accepts and refuses all too, and saves one category without another', async () => {
    await show();
    await openSettings();
    inSettings('[name="marketing"]')!.click();
    inSettings('[data-action="save"]')!.click();
    expect([page.has('marketing'), page.has('analytics')]).to.deep.equal([true, false]);
    for (const [action, holds] of [
      ['accept', true],
      ['reject', false],
    ] as const) {
      await until(() => !dialog()?.open, 'the settings close');
      await openSettings();
      inSettings(`[data-action="${action}"]`)!.click();
      expect(page.has('analytics')).to.equal(holds);
    }
  });

  it('gives the focus back to the button that opened it', async () => {
    await show();
    button('settings')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog()?.open, 'the settings show');
    await sendKeys({ press: 'Escape' });
    await until(() => document.activeElement === button('settings'), 'the focus is back');
  });

  it('R084: taken out while it is open it leaves a page that can be used, and comes back with it', async () => {
    await show();
    await openSettings();
    const element = banner();
    element.remove();
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
    expect(document.querySelector(':modal')).to.equal(null);
    page.close();
    await until(() => document.querySelector('[data-action="accept"]'), 'the question is back');
  });
});
