import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ConfigInput, PolicyVersion } from '../../src/core/config.js';
import { liveBlocks, RightEvent } from '../../src/elements/policy/policy-blocks.js';
import texts from '../../src/locales/policy/en.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { place, settled, start } from '../page/page-consent.js';

const categories: ConfigInput['categories'] = [
  { id: 'necessary', services: [{ id: 'host', provider: 'Host GmbH', country: 'DE' }] },
  {
    id: 'analytics',
    services: [
      { id: 'ga', provider: 'Google Ireland Ltd', country: 'IE', policy: 'https://policies.google.com/privacy' },
      { id: 'own', provider: 'Example Ltd' },
    ],
  },
  { id: 'marketing', services: [{ id: 'ads', provider: 'Google Ireland Ltd', country: 'IE' }] },
];

/** A text with blocks, brought to life. */
function enliven(html: string, document?: Parameters<typeof liveBlocks>[1]['document']) {
  globalThis.document.documentElement.lang = 'en';
  const host = place(html);
  const stop = liveBlocks(host, { ...(document && { document }), texts, language: 'en' });
  return { host, stop, text: () => host.innerText.replace(/\s+/g, ' ').trim() };
}

describe('the live blocks of a policy', () => {
  it('R157, R158: the declaration takes the place of its table once consent runs, and gives it back', async () => {
    const { host, stop, text } = enliven(
      '<h2>Cookies</h2><div data-block="cookies" data-categories="analytics"><table><caption>Table</caption></table></div>',
    );
    await settled();
    expect(text()).to.equal('Cookies Table');
    start({ categories });
    await until(() => host.querySelector('section'), 'the declaration shows');
    expect(host.querySelectorAll('section')).to.have.length(1);
    expect(host.querySelector('h3')!.textContent.trim()).to.equal('Statistics');
    expect(text()).not.to.include('Table');
    stop();
    expect(text()).to.equal('Cookies Table');
    expect(host.querySelector('input')).to.equal(null);
  });

  it('R149: recipients are all providers but the controller, with country, purposes and policy', async () => {
    const { host } = enliven('<div data-block="recipients"><p>nobody</p></div>');
    start({ categories, policy: { controller: 'Example Ltd' } });
    await until(() => host.querySelector('li'), 'they show');
    const items = [...host.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    expect(items).to.deep.equal([
      'Host GmbH (Germany): Strictly necessary',
      'Google Ireland Ltd (Ireland): Statistics and Marketing Provider’s privacy policy',
    ]);
    expect(host.querySelector('a')!.href).to.equal('https://policies.google.com/privacy');
    expect(host.innerText).not.to.include('nobody');
  });

  it('R149: says where nobody receives data', async () => {
    const { host, text } = enliven('<div data-block="recipients"></div>');
    start();
    await until(() => host.querySelector('p'), 'it is said');
    expect(text()).to.equal(texts.noRecipients);
  });

  it('R053: the record of the visitor stands in the text', async () => {
    const { text } = enliven('<div data-block="record"></div>');
    const page = start();
    await until(() => text().includes(texts.noRecord), 'it says that there is none');
    await page.acceptAll();
    await until(() => text().includes('Your last choice'), 'it follows');
  });

  it('R153: a right is asked for by an event, and the settings open from the text', () => {
    const { host, stop } = enliven(
      `<div data-block="rights">
        <button type="button" data-event="ask" data-right="access">Ask</button>
        <button type="button" data-consent-open="settings">Withdraw</button>
      </div>`,
    );
    const page = start();
    const asked: RightEvent[] = [];
    const listen = (event: Event) => event instanceof RightEvent && asked.push(event);
    document.addEventListener('ask', listen);
    const [ask, withdraw] = host.querySelectorAll('button');
    ask!.click();
    expect(asked.map(({ right, target, composed }) => [right, target === host, composed])).to.deep.equal([
      ['access', true, true],
    ]);
    withdraw!.click();
    expect(page.state.view).to.equal('settings');
    stop();
    ask!.click();
    expect(asked).to.have.length(1);
    document.removeEventListener('ask', listen);
  });
});

describe('what changed in a policy', () => {
  const OLD = 'Privacy\n\n1. Data\n(1) We keep data for one year.\n(2) We sell nothing.\n';
  const NEW = 'Privacy\n\n1. Data\n(1) We keep data for two years.\n(2) We sell nothing.\n(3) We ask first.\n';

  /** The block of versions 3, 2 and 1 of which the last is archived at an address. */
  async function block(src: string | undefined, newest?: string) {
    const site = await newSite();
    const versions: PolicyVersion[] = [
      {
        version: 3,
        effective: '2026-11-01',
        change: 'material',
        asks: 'nothing',
        src: newest ?? site.url('3.html', { body: NEW }),
      },
      {
        version: 2,
        effective: '2026-05-01',
        change: 'minor',
        asks: 'nothing',
        src: site.url('2.html', { body: NEW.replace('two', 'three') }),
      },
      { version: 1, effective: '2025-01-01', change: 'minor', asks: 'nothing', ...(src && { src }) },
    ];
    const page = start({ version: 3, policy: { versions } });
    const live = enliven('<div data-block="changes"><ul><li>Version 3</li></ul></div>');
    await settled();
    const button = live.host.querySelector('button');
    const compare = async () => {
      button!.click();
      await until(() => live.host.querySelector('[tabindex="-1"]'), 'it is compared');
      return live.host;
    };
    return { page, compare, button, ...live };
  }

  it('R146: marks the words that changed since the version that the visitor chose on', async () => {
    const { page, compare, text } = await block((await newSite()).url('1.html', { body: OLD }));
    await page.acceptAll();
    void page.adopt({ ...page.state.record!, version: 1 });
    const host = await compare();
    expect(text()).to.include(texts.changedSince.replace('{date}', 'January 1, 2025'));
    expect(host.querySelector('del')!.textContent).to.equal(`${texts.removed}: one year`);
    expect(host.querySelector('ins')!.textContent).to.equal(`${texts.added}: two years`);
    expect(text()).to.include('We ask first.').and.not.include('We sell nothing');
    expect(document.activeElement).to.equal(host.querySelector('[tabindex="-1"]'));
    const link = host.querySelector('a')!;
    expect(link.getAttribute('href')).to.match(/^#s1-1/);
  });

  it('R146: compares with the version before where the visitor knows the newest or has not chosen', async () => {
    const { compare, text, page } = await block(undefined);
    await compare();
    expect(text()).to.include(texts.changedSince.replace('{date}', 'May 1, 2026')).and.include('three');
    await page.acceptAll();
    await compare();
    expect(text()).to.include(texts.changedSince.replace('{date}', 'May 1, 2026'));
  });

  it('R146: reads archives in JSON too, and says where the text is the same', async () => {
    const site = await newSite();
    const body = JSON.stringify({
      title: 'Privacy',
      lang: 'en',
      numbering: [{ kind: 'decimal', after: '.' }],
      sections: [{ type: 'clause', heading: 'Data', body: [{ type: 'paragraph', text: 'We keep nothing.' }] }],
    });
    const { page, compare, text } = await block(site.url('1.json', { body }), site.url('3.json', { body }));
    await page.acceptAll();
    void page.adopt({ ...page.state.record!, version: 1 });
    await compare();
    expect(text()).to.include(texts.unchanged);
  });

  it('R146: leads to the archived text where it cannot be compared', async () => {
    const site = await newSite();
    const gone = site.url('1.json', { status: 404 });
    const { page, compare, text } = await block(gone);
    await page.acceptAll();
    void page.adopt({ ...page.state.record!, version: 1 });
    const host = await compare();
    expect(text()).to.include(texts.notCompared);
    expect([...host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([gone]);
  });

  it('R146: offers nothing where no older text is archived', async () => {
    const live = enliven('<div data-block="changes"><ul><li>Version 1</li></ul></div>');
    start({
      version: 1,
      policy: { versions: [{ version: 1, effective: '2026-11-01', change: 'minor', asks: 'nothing' }] },
    });
    await settled();
    expect(live.host.querySelector('button')).to.equal(null);
    expect(live.text()).to.equal('Version 1');
  });
});
