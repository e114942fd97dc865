import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { completeConfig } from '../../src/core/complete-config.js';
import { createConsent } from '../../src/core/consent.js';
import { createStore } from '../../src/core/store.js';
import { tcf, type TcfNews } from '../../src/integrations/tcf.js';
import { newSite, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { place, start } from '../page/page-consent.js';

/** Whatever a vendor would find the framework's API by. */
const found = ({ window, document }: Pick<Page, 'window' | 'document'>): string[] => [
  ...Object.getOwnPropertyNames(window).filter((name) => /tcfapi|__cmp/.test(name)),
  ...[...document.querySelectorAll('iframe')].map(({ name }) => name),
];

describe('tcf', () => {
  it('R097: no page gets a __tcfapi from the library, whatever its visitor does', async () => {
    const site = await newSite();
    const page = await site.page(`<!doctype html><html lang="en"><title>Page</title>
      <script src="${site.url('dist/privacy.min.js')}"></script>
      <privacy-banner categories="analytics marketing"></privacy-banner>`);
    const press = async (action: string, expected: string): Promise<void> => {
      const button = () => page.document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);
      await until(button, 'the banner shows');
      button()!.click();
      await until(() => page.document.cookie.includes(expected), expected);
    };
    expect(found(page), 'at first').to.deep.equal([]);
    await press('settings', '');
    await until(() => page.document.querySelector('privacy-banner[view="settings"]'), 'the settings open');
    expect(found(page), 'in the settings').to.deep.equal([]);
    await page.reload();
    await press('accept', '/accept/');
    expect(found(page), 'after a grant').to.deep.equal([]);
    await page.reload();
    expect(found(page), 'on the next page').to.deep.equal([]);
    await (
      page.window as unknown as { privacyElements: { ready: Promise<{ rejectAll: () => Promise<void> }> } }
    ).privacyElements.ready.then((consent) => consent.rejectAll());
    expect(page.document.cookie).to.include('/withdraw/');
    expect(found(page), 'after a withdrawal').to.deep.equal([]);
  });

  it('R097: an adapter is told the state it finds and each change; what it makes of that is its own', async () => {
    document.documentElement.lang = 'en';
    const told: TcfNews[] = [];
    const page = start();
    page.use(tcf({ tell: (news) => told.push(news) }));
    expect(told).to.have.length(1);
    expect(told[0]).to.deep.include({ view: 'banner', record: undefined });
    expect(told[0]!.choices).to.include({ necessary: 'granted', analytics: 'unset', marketing: 'unset' });

    const banner = () => document.querySelector<HTMLElement>('privacy-banner [data-action="reject"]');
    await until(banner, 'the banner shows');
    page.open();
    expect(told.at(-1)!.view).to.equal('settings');
    page.close();
    banner()!.click();
    await until(() => told.at(-1)!.record, 'it is told of the decision');
    expect(told.at(-1)!.view).to.equal(undefined);
    expect(told.at(-1)!.record).to.include({ action: 'reject', language: 'en' });
    await page.decide({ ga: 'granted' });
    expect(told.at(-1)!.choices).to.include({ ga: 'granted', hotjar: 'denied', marketing: 'denied' });
    expect(found({ window, document }), 'nothing is exposed for it').to.deep.equal([]);

    page.stop();
    const count = told.length;
    start();
    expect(told).to.have.length(count);
  });

  it('R097: the adapter is told before anything is released', async () => {
    const page = start();
    let ranWhenTold: string[] | undefined;
    page.use(
      tcf({
        tell: ({ record }) => {
          if (record) ranWhenTold = [...ran];
        },
      }),
    );
    place('<script type="text/plain" data-consent="analytics">ran.push("tag")</script>');
    await page.acceptAll();
    await until(() => ran.length, 'the tag runs');
    expect(ranWhenTold).to.deep.equal([]);
  });

  it('R097: nothing is told before the record was read', () => {
    const told: TcfNews[] = [];
    const config = completeConfig({ categories: ['analytics'] });
    const { consent, first } = createConsent(createStore(false, reportError), {
      config,
      mode: config.mode,
      now: Date.now,
      load: () => undefined,
    });
    tcf({ tell: (news) => told.push(news) })(consent);
    expect(told).to.deep.equal([]);
    const state = first();
    consent.put(state, state);
    expect(told).to.have.length(1);
  });
});
