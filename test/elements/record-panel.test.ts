import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { ConfigInput } from '../../src/core/config.js';
import { PrivacyRecord } from '../../src/elements/policy/record-panel.js';
import texts from '../../src/locales/policy/en.js';
import { place, start } from '../page/page-consent.js';
import { until } from '../browsers/until.js';

PrivacyRecord.define();

const versions: ConfigInput['policy'] = {
  controller: 'Example Ltd',
  versions: [
    { version: 3, effective: '2026-11-01', change: 'material', asks: 'consent', sha256: 'c'.repeat(64) },
    { version: 2, effective: '2026-05-01', change: 'editorial', asks: 'nothing', sha256: 'b'.repeat(64) },
  ],
};

/** The panel in the page. */
async function show(input: Partial<ConfigInput> = {}) {
  document.documentElement.lang = 'en';
  const panel = place('<privacy-record></privacy-record>').querySelector('privacy-record')!;
  const page = start({ version: 3, ...input });
  await until(() => panel.querySelector('p'), 'the panel shows');
  const text = () => panel.innerText.replace(/\s+/g, ' ');
  return {
    page,
    text,
    said: () => panel.querySelector('[role="status"]')!.textContent,
    button: (words: string) =>
      [...panel.querySelectorAll('button')].find((button) => button.textContent.trim() === words)!,
  };
}

describe('<privacy-record>', () => {
  it('R053: says so where the visitor has not chosen, and leads to the settings', async () => {
    const { page, text, button } = await show();
    expect(text()).to.include(texts.noRecord).and.include(`Statistics: ${texts.unset}`);
    expect([button('Copy the record'), button(texts.withdrawAll)]).to.deep.equal([undefined, undefined]);
    page.close();
    button(texts.change).click();
    expect(page.state.view).to.equal('settings');
  });

  it('R053: says when, on which version and in which language the visitor chose, and what', async () => {
    const { page, text } = await show();
    await page.decide({ analytics: 'granted', hotjar: 'denied' }, { language: 'de', hash: '' });
    await until(() => text().includes('version 3'), 'the choice shows');
    expect(text())
      .to.include(String(new Date(page.state.record!.time).getFullYear()))
      .and.include('(German)')
      .and.include(`Statistics: ${texts.granted}: ga · ${texts.denied}: hotjar`)
      .and.include(`Marketing: ${texts.unset}`)
      .and.not.include(texts.sameText);
  });

  it('R159: says whether the policy is the one of then, where its versions are known', async () => {
    const { page, text } = await show({ policy: versions });
    await page.acceptAll();
    await until(() => text().includes('version 3'), 'the choice shows');
    expect(text()).to.include(texts.sameText);
    void page.adopt({ ...page.state.record!, version: 2 });
    await until(() => text().includes('version 2'), 'the older choice shows');
    expect(text()).to.include(texts.otherText);
  });

  it('R153: withdraws everything, and says so', async () => {
    const { page, said, button, text } = await show();
    await page.acceptAll();
    await until(() => button(texts.withdrawAll), 'there is something to withdraw');
    button(texts.withdrawAll).click();
    await until(said, 'it is said');
    expect(said()).to.equal('Your choice has been saved.');
    expect(page.state.record).to.include({ action: 'withdraw', language: 'en' });
    expect(text()).to.include(`Statistics: ${texts.denied}`).and.include(`Marketing: ${texts.denied}`);
    expect(document.cookie).to.include('!analytics').and.include('!marketing');
  });

  it('R053: copies the receipt of the record, the same each time', async () => {
    const copied: ClipboardItem[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { write: (items: ClipboardItem[]) => Promise.resolve(copied.push(...items)) },
      configurable: true,
    });
    const { page, said, button } = await show({ policy: versions });
    await page.decide({ analytics: 'granted', marketing: 'denied' });
    await until(() => button('Copy the record'), 'there is something to copy');
    button('Copy the record').click();
    await until(said, 'it is said');
    expect(said()).to.equal('Copied');
    button('Copy the record').click();
    await until(() => copied.length === 2, 'it is copied again');
    const texts = await Promise.all(copied.map(async (item) => (await item.getType('text/plain')).text()));
    expect(texts[0]).to.equal(texts[1]);
    const receipt = JSON.parse(texts[0]!) as Receipt;
    expect(receipt.record_id).to.match(/^[\da-f]{64}$/);
    expect(receipt.pii_processing.privacy_notice).to.deep.equal({ version: 3, sha256: 'c'.repeat(64) });
    expect(receipt.pii_processing.purposes.map((one) => one.purpose_name)).to.deep.equal(['Statistics', 'Marketing']);
    expect(receipt.event[0]).to.include({ event_time: page.state.record!.time, event_state: 'given' });
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('R053: hands out the receipt as a file', async () => {
    const links: HTMLAnchorElement[] = [];
    // No test runner takes files.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      value(this: HTMLAnchorElement) {
        links.push(this);
      },
      configurable: true,
    });
    const { page, button } = await show();
    await page.acceptAll();
    await until(() => button(texts.download), 'there is something to download');
    button(texts.download).click();
    await until(() => links.length, 'a file is handed out');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    const file = await fetch(links[0]!.href);
    expect([links[0]!.download, file.headers.get('content-type')]).to.deep.equal(['consent.json', 'application/json']);
    expect(((await file.json()) as Receipt).event[0]!.event_time).to.equal(page.state.record!.time);
  });

  it('offers no copy where the browser lets nothing be copied, as on an insecure page', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const { page, button } = await show();
    await page.acceptAll();
    await until(() => button(texts.download), 'the record shows');
    expect(button('Copy the record')).to.equal(undefined);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('survives a record whose language is none', async () => {
    const { page, text } = await show();
    await page.acceptAll({ language: '-', hash: '' });
    await until(() => text().includes('version 3'), 'the choice shows');
    expect(text()).not.to.include('(');
  });
});

interface Receipt {
  record_id: string;
  pii_processing: { privacy_notice: unknown; purposes: { purpose_name: string }[] };
  event: { event_time: string; event_state: string }[];
}
