import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ConfigInput, PageConsent } from '../../src/index.js';
import { pressWithShift, viewport } from '../browsers/commands.js';
import { place, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';
import { bannerOf, config, dialogOf, settingsOf, stillness } from './whole-page.js';

let consent: PageConsent;
let main: HTMLElement;

const press = (key: string): Promise<void> => sendKeys({ press: key });
const own = (): HTMLElement => main.querySelector<HTMLElement>('#own')!;
const button = (action: string): HTMLElement | undefined =>
  bannerOf(document)?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? undefined;
const inSettings = (selector: string): HTMLInputElement | undefined =>
  settingsOf(document)?.querySelector<HTMLInputElement>(selector) ?? undefined;
const status = (): string | undefined =>
  bannerOf(document)!.shadowRoot!.querySelector('[role="status"]')?.textContent.trim();

/** What has the focus, in whatever shadow tree. */
function focused({ activeElement }: DocumentOrShadowRoot = document): Element | null {
  return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;
}
/** Waits until a certain element has the focus. */
const hasFocus = (wanted: () => Element | undefined): Promise<void> =>
  until(() => focused() === wanted(), `the focus is on ${wanted()?.outerHTML}`);
const isInDialog = (): boolean => bannerOf(document)?.shadowRoot?.activeElement?.closest('dialog') !== null;

async function show(input: Partial<ConfigInput> = {}): Promise<void> {
  await viewport(800, 600);
  document.documentElement.lang = 'en';
  place('<main><a href="#">A link</a> <button id="own" data-consent-open="settings">Own way</button></main>');
  main = document.querySelector('main')!;
  consent = start({ ...config, ...input });
  await until(() => bannerOf(document)?.matches('[view="banner"]'), 'the banner shows');
  await stillness(document);
}

/** As on a page that has just loaded: on this one the focus may have been anywhere. */
function toTheStart(): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  document.body.prepend(start);
  start.focus();
  start.remove();
}

async function tabTo(wanted: () => Element | undefined): Promise<void> {
  for (let tries = 10; tries > 0 && focused() !== wanted(); tries -= 1) await press('Tab');
  await hasFocus(wanted);
}

async function settingsShow(): Promise<void> {
  await until(() => dialogOf(document)?.open && inSettings('[data-action="save"]'), 'the settings show');
  await stillness(document);
}

describe('the banner by keyboard', () => {
  it('R021, R113: comes first, and leads on to the page', async () => {
    await show();
    toTheStart();
    const stops: unknown[] = [];
    for (let stop = 0; stop < 6; stop += 1) {
      await press('Tab');
      stops.push(focused()?.textContent.trim());
    }
    expect(stops).to.deep.equal(['Privacy policy', 'Accept all', 'Reject all', 'Settings', 'A link', 'Own way']);
  });

  for (const action of ['accept', 'reject']) {
    for (const key of ['Enter', ' ']) {
      it(`R024, R115: ${key === ' ' ? 'Space' : key} on ${action} is the answer, which is said; the focus goes to the page`, async () => {
        await show();
        toTheStart();
        await tabTo(() => button(action));
        expect(status()).to.equal('');
        await press(key);
        await until(() => status() === 'Your choice has been saved.', 'the answer is said');
        expect(consent.state.record?.action).to.equal(action);
        await hasFocus(() => main);
      });
    }
  }

  it('R115: the focus goes back to what had it before', async () => {
    await show();
    const link = main.querySelector('a')!;
    link.focus();
    await pressWithShift('Tab');
    await pressWithShift('Tab');
    await hasFocus(() => button('reject'));
    await press('Enter');
    await hasFocus(() => link);
  });
});

describe('the settings by keyboard', () => {
  it('R114: leave nothing behind them that the mouse or a script could reach', async () => {
    await show();
    let clicks = 0;
    const link = main.querySelector('a')!;
    link.addEventListener('click', () => (clicks += 1));
    const { x, y } = link.getBoundingClientRect();
    const position: [number, number] = [Math.ceil(x) + 2, Math.ceil(y) + 2];
    await sendMouse({ type: 'click', position });
    consent.open('settings');
    await settingsShow();
    await sendMouse({ type: 'click', position });
    link.focus();
    expect([clicks, isInDialog()]).to.deep.equal([1, true]);
  });

  for (const [name, opener, input] of [
    ['the button of the banner', () => button('settings'), {}],
    ['the button of the dialog', () => button('settings'), { layout: 'dialog' }],
    ['a button of the page', own, {}],
  ] as const) {
    it(`R041, R114: Escape closes them, and gives the focus back to ${name}`, async () => {
      await show(input);
      opener()!.focus();
      await press('Enter');
      await settingsShow();
      await press('Escape');
      await until(() => !settingsOf(document), 'they are closed');
      await hasFocus(opener);
      expect(consent.state.record).to.equal(undefined);
    });
  }

  for (const [name, opener, expected] of [
    ['the banner', () => button('settings')!, () => main],
    ['the page', own, own],
  ] as const) {
    it(`R115: opened from ${name}, saving is said and leaves the focus in the page`, async () => {
      await show();
      toTheStart();
      await tabTo(opener);
      await press('Enter');
      await settingsShow();
      await tabTo(() => inSettings('[data-action="save"]'));
      await press('Enter');
      await until(() => status() === 'Your choice has been saved.', 'the answer is said');
      await hasFocus(expected);
    });
  }

  it('R116: Space turns a switch, and so does a click on its label', async () => {
    await show();
    consent.open('settings');
    await settingsShow();
    const marketing = (): HTMLInputElement => inSettings('[name="marketing"]')!;
    await tabTo(marketing);
    await press(' ');
    expect(marketing().checked).to.equal(true);
    const { left, top, height } = marketing().closest('label')!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left) + 5, Math.round(top + height / 2)] });
    expect(marketing().checked).to.equal(false);
  });

  it('R117: Enter unfolds the services', async () => {
    await show();
    consent.open('settings');
    await settingsShow();
    await tabTo(() => inSettings('summary'));
    await press('Enter');
    await until(() => inSettings('table')?.checkVisibility(), 'what they store shows');
    await press('Enter');
    await until(() => !inSettings('table')?.checkVisibility(), 'it is folded again');
  });
});

describe('the first layer as a dialog', () => {
  it('R006, R114: Escape closes it and stores nothing', async () => {
    await show({ layout: 'dialog' });
    expect(isInDialog()).to.equal(true);
    await press('Escape');
    await until(() => !dialogOf(document)?.open, 'it is closed');
    expect([consent.state.record, document.cookie]).to.deep.equal([undefined, '']);
    toTheStart();
    await press('Tab');
    await hasFocus(() => main.querySelector('a')!);
  });
});

describe('the settings by keyboard, all the way round', () => {
  it('R114: keep the focus, and pass every control', async () => {
    await show();
    own().focus();
    await press('Enter');
    await settingsShow();
    expect(isInDialog()).to.equal(true);
    const controls = [...settingsOf(document)!.querySelectorAll<HTMLElement>('button, input, summary')];
    // Behind the last come the browser's own controls, and Firefox without a window never leaves these again.
    const stops = navigator.userAgent.includes('Firefox') ? controls.length - 1 : 40;
    for (const [from, step] of [
      [controls[0], press],
      [controls.at(-1), pressWithShift],
    ] as const) {
      from!.focus();
      const passed = new Set<Element | null>([from!]);
      for (let stop = 0; stop < stops; stop += 1) {
        await step('Tab');
        passed.add(focused());
      }
      // While a control of the browser has the focus, the page has none.
      passed.delete(document.body);
      expect(passed.size).to.equal(controls.length);
      expect(controls.every((control) => passed.has(control))).to.equal(true);
    }
  });
});
