import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import '../../src/define.js';
import type { ConfigInput } from '../../src/index.js';
import { place, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';
import { bannerOf, config, settingsOf, shown, unfold } from './whole-page.js';

/** What assistive technology gets of an element. */
interface Exposed {
  role: string;
  name?: string;
  description?: string;
  modal?: boolean;
  level?: number;
  checked?: boolean | 'mixed';
  expanded?: boolean;
  children?: Exposed[];
}

const flat = (node: Exposed): Exposed[] => [node, ...(node.children ?? []).flatMap(flat)];
const tree = (): Promise<Exposed> => a11ySnapshot({}) as unknown as Promise<Exposed>;

async function show(input: Partial<ConfigInput> = {}): Promise<ReturnType<typeof start>> {
  document.documentElement.lang = 'en';
  place('<main><h1>A page</h1><privacy-choices></privacy-choices></main>');
  const consent = start({ ...config, ...input });
  await until(() => bannerOf(document)?.matches('[view="banner"]'), 'the banner shows');
  return consent;
}

async function showSettings(): Promise<void> {
  const consent = await show();
  consent.open('settings');
  await until(() => settingsOf(document)?.querySelector('[data-action="save"]'), 'the settings show');
  await unfold(settingsOf(document)!);
}

/** Every control by its name, beside what is written on it. */
async function namesAndTexts(): Promise<[names: unknown[], texts: unknown[]]> {
  const controls = flat(await tree()).filter(({ role }) => /button|link|checkbox|disclosure/i.test(role));
  const texts = shown(document)
    .filter((element) => element.matches('a, button, input, summary'))
    .map((element) => (element.closest('label') ?? element).textContent.trim());
  return [controls.map(({ name }) => name), texts];
}

describe('what assistive technology gets', () => {
  before(function () {
    // Only Chromium shows it to a test.
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
  });

  it('R112, R131: a banner that is a region with a name, beside a page that it neither blocks nor adds headings to', async () => {
    await show();
    const { children = [] } = await tree();
    expect(children.map(({ role, name, modal }) => [role, name, modal])).to.deep.equal([
      ['region', 'Your privacy', undefined],
      ['main', '', undefined],
    ]);
    const headings = flat(await tree()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ name, level }) => [name, level])).to.deep.equal([['A page', 1]]);
  });

  it('R126: buttons of the banner that are called what they say', async () => {
    await show();
    const [names, texts] = await namesAndTexts();
    expect(names).to.deep.equal([...texts, 'Your Privacy Choices']);
    expect(texts).to.deep.equal(['Privacy policy', 'Accept all', 'Reject all', 'Settings']);
  });

  it('R114: settings that are a modal dialog with a name, and nothing else', async () => {
    await showSettings();
    const { children = [] } = await tree();
    expect(children.map(({ role, name, modal }) => [role, name, modal])).to.deep.equal([
      ['dialog', 'Privacy settings', true],
    ]);
  });

  it('R114: dialogs that say what they are about', async () => {
    const described = async (): Promise<string | undefined> => (await tree()).children?.[0]?.description;
    await showSettings();
    expect(await described()).to.match(/Choose what this site may use/);
    await show({ layout: 'dialog' });
    expect(await described()).to.match(/Example Ltd uses cookies/);
  });

  it('R116: switches that are checkboxes and say whether they are on, or in part', async () => {
    await showSettings();
    for (const name of ['ga', 'marketing'])
      settingsOf(document)!.querySelector<HTMLElement>(`[name="${name}"]`)!.click();
    await until(() => settingsOf(document)!.querySelector('input:indeterminate'), 'a category is between the two');
    const switches = flat(await tree()).filter(({ role }) => role === 'checkbox');
    expect(switches.map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['Statistics', 'mixed'],
      ['Google Analytics', true],
      ['Hotjar', false],
      ['Marketing', true],
    ]);
  });

  it('R117, R126: controls of the settings that are called what they say, and say what is unfolded', async () => {
    await showSettings();
    const [names, texts] = await namesAndTexts();
    expect(names).to.deep.equal(texts.map((text) => (text === '✕' ? 'Close' : text)));
    const folded = (await tree()).children!.flatMap(flat).filter(({ expanded }) => expanded !== undefined);
    expect(folded.map(({ name, expanded }) => [name, expanded])).to.deep.equal([['2 services', true]]);
  });
});
