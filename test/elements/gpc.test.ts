import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

const text = () => document.querySelector('privacy-banner')?.textContent.replace(/\s+/g, ' ') ?? '';
const settings = () =>
  document.querySelector('privacy-banner')?.shadowRoot?.querySelector('privacy-settings')?.shadowRoot;
const show = async (signal: unknown) => {
  document.documentElement.lang = 'en';
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: signal, configurable: true });
  const page = start();
  await until(() => document.querySelector('privacy-banner [data-action="accept"]'), 'the banner shows');
  return page;
};
const press = (action: string) => document.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click();

afterEach(() => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('with Global Privacy Control', () => {
  it('R086: the first layer and the settings say that the request is honoured, and the switch shows it', async () => {
    const page = await show(true);
    expect(text()).to.include('Global Privacy Control');
    page.open('settings');
    await until(() => settings()?.querySelector('[name="marketing"]'), 'the settings show');
    const words = settings()!.textContent;
    expect(words.match(/Opt-out request honoured/g)).to.have.length(2);
    expect(settings()!.querySelector<HTMLInputElement>('[name="marketing"]')!.checked).to.equal(false);
  });

  it('R088: Accept all keeps the opt-out; an exception is made by its own switch', async () => {
    const page = await show(true);
    press('accept');
    expect([page.has('analytics'), page.has('marketing'), page.state.record?.action]).to.deep.equal([
      true,
      false,
      'gpc',
    ]);
    page.open('settings');
    await until(() => settings()?.querySelector('[name="marketing"]'), 'the settings show');
    settings()!.querySelector<HTMLElement>('[name="marketing"]')!.click();
    settings()!.querySelector<HTMLElement>('[data-action="save"]')!.click();
    expect([page.has('marketing'), page.state.record?.action]).to.deep.equal([true, 'gpc']);
    const again = start();
    expect(again.has('marketing'), 'and holds on the next page').to.equal(true);
  });

  it('R099: nothing is said or denied where the signal is off, absent or something else', async () => {
    for (const signal of [false, undefined, '1', 1]) {
      const page = await show(signal);
      expect(text(), String(signal)).not.to.include('Global Privacy Control');
      expect(page.choice('marketing')).to.equal('unset');
      page.stop();
    }
  });
});
