import type { BackgroundMessage, Config, ContentScriptMessage } from '@duckduckgo/autoconsent';
import { expect } from '@open-wc/testing';
import { until } from '../browsers/until.js';
import { sendMouse } from '@web/test-runner-commands';
import { newSite, type Site } from '../browsers/site.js';

/** The content script of DuckDuckGo's browsers and extension, without the part that an extension brings itself. */
const TOOL = '/node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js';

const CONFIG: Partial<Config> = {
  autoAction: 'optOut',
  isMainWorld: true,
  enableHeuristicDetection: true,
  heuristicMode: 'reject',
};

type Tab = Window &
  typeof globalThis & {
    ran: string[];
    autoconsentSendMessage: (message: ContentScriptMessage) => Promise<void>;
    autoconsentReceiveMessage: (message: BackgroundMessage) => Promise<void>;
  };

const html = (site: Site, lang: string, layout: string): string => `<!doctype html>
  <html lang="${lang}"><head><title>Page</title><script src="${site.url('dist/privacy.min.js')}"></script></head><body>
  <script>ran = []</script><script type="text/plain" data-consent="analytics">ran.push('analytics')</script>
  <privacy-banner layout="${layout}" categories="analytics marketing" policy="/privacy" controller="Example Ltd">
  </privacy-banner><main><h1>Shoes</h1><a href="/all">All shoes</a> <button>Buy</button></main></body></html>`;

let tab: Tab;
afterEach(() => tab.close());

/** Opens a tab, because the tool guesses in no frame; with a click, because WebKit opens none without. */
async function open(lang: string, layout: string): Promise<void> {
  const site = await newSite();
  const address = site.url('page.html', { body: html(site, lang, layout) });
  document.addEventListener('click', () => (tab = window.open(address, '', 'popup') as Tab), { once: true });
  await sendMouse({ type: 'click', position: [1, 1] });
  await until(() => tab.document.querySelector('privacy-banner [data-action="reject"]'), 'the banner shows');
}

/** Runs the tool, and answers it as the background of the extension does, but with no rule for any banner. */
async function runTool(): Promise<ContentScriptMessage[]> {
  const said: ContentScriptMessage[] = [];
  tab.autoconsentSendMessage = async (message) => {
    said.push(message);
    // Not before it has set the function that takes answers.
    await Promise.resolve();
    if (message.type === 'init') {
      await tab.autoconsentReceiveMessage({
        type: 'initResp',
        config: CONFIG as Config,
        rules: { autoconsent: [] },
      });
    } else if (message.type === 'eval') {
      const result: unknown = tab.eval(message.code);
      await tab.autoconsentReceiveMessage({ type: 'evalResp', id: message.id, result });
    }
  };
  const script = tab.document.createElement('script');
  script.src = TOOL;
  tab.document.head.append(script);
  await until(() => said.some(({ type }) => type === 'optOutResult'), 'the tool finds the banner and acts');
  return said;
}

describe('a tool that refuses for the visitor, and knows nothing of this library', () => {
  // Those for which it has patterns of what a banner says and of what refusing is called.
  for (const lang of ['en', 'de', 'fr', 'es', 'nl', 'it', 'pl', 'ca', 'pt', 'pt-BR']) {
    it(`R136: finds the banner and refuses in ${lang}`, () => refuses(lang, 'bar'));
  }

  // Not in the layout `dialog`, nor in `inline`, which is no popup: the tool asks for a button's offsetParent, of which
  // CSSOM View says that there is none for what is slotted into a fixed box of a shadow tree.
  for (const layout of ['bar-top', 'box', 'box-top-start']) {
    it(`R136: finds the banner and refuses in the layout ${layout}`, () => refuses('en', layout));
  }

  async function refuses(lang: string, layout: string): Promise<void> {
    await open(lang, layout);
    const said = await runTool();
    const found = said.filter(({ type }) => type === 'popupFound' || type === 'optOutResult');
    expect(found.map((message) => [message.type, 'cmp' in message && message.cmp])).to.deep.equal([
      ['popupFound', 'HEURISTIC-REJECT'],
      ['optOutResult', 'HEURISTIC-REJECT'],
    ]);
    await until(() => tab.document.cookie, 'the refusal is kept');
    expect(tab.document.cookie).to.match(
      new RegExp(`^privacy=1/0/[^/]+/reject/opt-in/${lang}/[^/]+/!analytics\\.!marketing/$`),
    );
    expect(tab.document.querySelector('privacy-banner [data-action]')).to.equal(null);
    expect(tab.ran).to.deep.equal([]);
  }
});

it('R136: all that the banner says is text of the page, for translators and auditors', async () => {
  await open('en', 'bar');
  for (const text of [tab.document.body.innerText, tab.document.body.textContent]) {
    for (const part of [
      'Your privacy',
      'Example Ltd',
      'Statistics',
      'Marketing',
      'Privacy policy',
      'Accept all',
      'Reject all',
      'Settings',
    ]) {
      expect(text).to.include(part);
    }
  }
});
