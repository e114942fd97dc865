import { expect, waitUntil } from '@open-wc/testing';
import { until } from '../browsers/until.js';
import { newSite, type Page, type Site } from '../browsers/site.js';

type Ran = Window & { ran: string[]; events: string[] };

/** A page with a tag of each kind for analytics, an embed for marketing, and what runs when that is refused. */
const html = (
  site: Site,
  head = `<script src="${site.url('dist/privacy.min.js')}"></script>`,
): string => `<!doctype html>
  <html lang="en"><head><title>Page</title>${head}<script>
    ran = []; events = []; written = 0;
    document.addEventListener('consent-change', (e) => events.push([e.action, e.changed, e.target.localName].join(' ')));
  </script></head><body>
  <script type="text/plain" data-consent="analytics" src="${site.url('a.js', { id: 'external', delay: 20 })}"></script>
  <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
  <privacy-banner categories="analytics marketing" policy="/privacy" controller="Example Ltd"></privacy-banner>
  <p><a href="#text" id="link">A link</a></p>
  <iframe title="Embed" data-consent="marketing" data-src="${site.url('embed.html', { id: 'embed' })}"></iframe>
  <script type="text/plain" data-consent="!marketing">ran.push('refused')</script>
  <button data-consent-open="settings">Settings</button></body></html>`;

const button = (page: Page, action: string): HTMLElement | null =>
  page.document.querySelector<HTMLElement>(`privacy-banner [data-action="${action}"]`);
const ran = (page: Page): string[] => (page.window as unknown as Ran).ran;
const events = (page: Page): string[] => (page.window as unknown as Ran).events;
/** What was asked of the server for the page's own sake, less the library. */
const vendors = async (site: Site): Promise<string[]> => [...new Set(await site.ids())];
const built = async (site: Site): Promise<string[]> =>
  (await site.log()).map(({ path }) => path).filter((path) => path.startsWith('dist/'));

async function first(head?: (site: Site) => string): Promise<{ site: Site; page: Page }> {
  const site = await newSite();
  const page = await site.page(html(site, head?.(site)), { visible: true });
  await until(() => button(page, 'reject'), 'the banner shows');
  return { site, page };
}

describe('a visit with the script tag alone', () => {
  it('R001, R002, R003, R004, R015: before a choice nothing is stored, fetched or run, and the banner shows', async () => {
    const { site, page } = await first();
    expect(navigator.webdriver || navigator.userAgent).not.to.equal('');
    expect(ran(page)).to.deep.equal([]);
    expect(await vendors(site)).to.deep.equal([]);
    expect(page.document.cookie).to.equal('');
    expect([page.window.localStorage.length, page.window.sessionStorage.length]).to.deep.equal([0, 0]);
    const others = page.window.performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin));
    expect(others).to.deep.equal([]);
  });

  it('R005, R013: scrolling and clicking elsewhere is no answer, and the page can be used meanwhile', async () => {
    const { page } = await first();
    page.window.scrollTo(0, 100);
    page.document.getElementById('link')!.click();
    page.document.body.click();
    await page.reload();
    await until(() => button(page, 'reject'), 'the banner shows again');
    expect(page.document.cookie).to.equal('');
    expect(page.window.getComputedStyle(page.document.body).overflow).to.equal('visible');
    const { x, y } = page.document.getElementById('link')!.getBoundingClientRect();
    expect(page.document.elementFromPoint(x + 2, y + 2)?.id).to.equal('link');
  });

  it('R071, R073, R075: accepting runs every tag once and in order, and is told once, at the banner', async () => {
    const { site, page } = await first();
    button(page, 'accept')!.click();
    await until(() => ran(page).length === 2, 'the tags run');
    expect(ran(page)).to.deep.equal(['external', 'inline']);
    await until(
      () => page.document.querySelector('iframe')?.contentDocument?.querySelector('#frame'),
      'the embed loads',
    );
    expect((await vendors(site)).sort()).to.deep.equal(['embed', 'external']);
    await until(() => events(page).length, 'the page is told');
    expect(events(page)).to.deep.equal(['accept analytics,marketing privacy-banner']);
    expect(page.document.cookie).to.match(
      /^privacy=1\/0\/.*\/accept\/opt-in\/en\/[\da-f]{64}\/analytics\.marketing\/$/,
    );
    expect(button(page, 'accept')).to.equal(null);
  });

  it('R014, R050: refusing runs no tag, here and on the next page, and the page is otherwise the same', async () => {
    const { site, page } = await first();
    button(page, 'reject')!.click();
    await until(() => ran(page).length, 'what is meant for a refusal runs');
    await page.reload();
    await until(() => ran(page).length, 'and runs on the next page');
    expect(ran(page)).to.deep.equal(['refused']);
    expect(await vendors(site)).to.deep.equal([]);
    expect(button(page, 'accept')).to.equal(null);
    expect(page.document.getElementById('link')!.textContent).to.equal('A link');
  });

  it('R035, R058: a refusal is kept as long as a grant', async () => {
    const lifetimes: number[] = [];
    for (const action of ['accept', 'reject']) {
      const { page } = await first();
      const written: string[] = [];
      const own = Object.getOwnPropertyDescriptor(page.window.Document.prototype, 'cookie')!;
      Object.defineProperty(page.document, 'cookie', {
        get: () => (written[0] ?? '').split(';')[0],
        set: (text: string) => {
          written.push(text);
          own.set!.call(page.document, text);
        },
      });
      button(page, action)!.click();
      const expires = /expires=([^;]+)/.exec(written[0] ?? '')![1]!;
      lifetimes.push(Math.round((Date.parse(expires) - Date.now()) / 864e5));
      expect(written[0]).to.include('path=/').and.include('samesite=Lax').and.not.include('domain');
      page.remove();
      document.cookie = 'privacy=; path=/; max-age=0';
    }
    expect(lifetimes).to.deep.equal([184, 184]);
  });

  it('R070: who has answered downloads the light half alone, and the settings only when opened', async () => {
    const { site, page } = await first();
    button(page, 'accept')!.click();
    // The last that a page in development fetches.
    const hasAll = async () => (await built(site)).includes('dist/ui/lint-page.js');
    await waitUntil(hasAll, 'the rest was fetched', { timeout: 20_000 });
    const before = (await built(site)).length;
    await page.reload();
    await until(() => ran(page).length === 2, 'the tags run');
    const again = (await built(site)).slice(before).filter((path) => path !== 'dist/privacy.min.js');
    expect(again).to.deep.equal([]);
    page.document.querySelector<HTMLElement>('[data-consent-open]')!.click();
    await until(() => page.document.querySelector('privacy-banner[view="settings"]'), 'the settings open');
    expect(await built(site)).to.include('dist/ui/banner.js');
    expect(events(page), 'a page starts without an event').to.deep.equal([]);
  });

  it('R045, R046, R047, R051: withdrawing takes two clicks, asks nothing, takes the embed back and is told', async () => {
    const { page } = await first();
    button(page, 'accept')!.click();
    // Two decisions before one paint are told as one.
    await until(() => events(page).length === 1, 'the page is told of the first');
    page.document.querySelector<HTMLElement>('[data-consent-open]')!.click();
    const reject = (): HTMLElement | null | undefined =>
      page.document
        .querySelector('privacy-banner')
        ?.shadowRoot?.querySelector('privacy-settings')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-action="reject"]');
    await until(reject, 'the settings show');
    reject()!.click();
    await until(() => events(page).length === 2, 'the page is told');
    expect(events(page).at(-1)).to.equal('withdraw analytics,marketing privacy-banner');
    expect(page.document.querySelector('iframe')!.hasAttribute('src')).to.equal(false);
    expect(page.document.cookie).to.include('/withdraw/');
  });

  it('R083: the library twice, in both builds, makes one prompt and runs each tag once', async () => {
    const { page } = await first(
      (site) => `<script src="${site.url('dist/privacy.min.js')}"></script>
        <script src="${site.url('dist/privacy.full.min.js')}"></script><script src="${site.url('dist/privacy.min.js')}"></script>`,
    );
    expect(page.document.querySelectorAll('[data-action="accept"]')).to.have.length(1);
    button(page, 'accept')!.click();
    await until(() => ran(page).length === 2, 'the tags run');
    await page.reload();
    await until(() => ran(page).length === 2, 'the tags run');
    expect(ran(page)).to.deep.equal(['external', 'inline']);
  });

  it('R077, R079: without the script, or without its other half, the page is readable and nothing runs', async () => {
    for (const head of ['', '<script src="/t/gone/privacy.min.js"></script>']) {
      const site = await newSite();
      const page = await site.page(html(site, head));
      expect(ran(page)).to.deep.equal([]);
      expect(await vendors(site)).to.deep.equal([]);
      expect(page.document.getElementById('link')!.textContent).to.equal('A link');
    }
  });

  it('R066: a choice in one tab closes the banner and applies in the other', async () => {
    const { site, page } = await first();
    const other = await site.page(html(site));
    await until(() => button(other, 'reject'), 'the banner shows there too');
    button(page, 'accept')!.click();
    // Not every browser tells of its cookies: there a tab follows when it is looked at.
    other.document.dispatchEvent(new Event('visibilitychange'));
    await until(() => ran(other).length === 2, 'the tags run there too');
    expect(button(other, 'accept')).to.equal(null);
    expect(events(other)).to.deep.equal(['accept analytics,marketing privacy-banner']);
  });

  it('R067: a page that comes back from the back-forward cache reads the record again', async () => {
    const { site, page } = await first();
    button(page, 'accept')!.click();
    await until(() => ran(page).length === 2, 'the tags run');
    const other = await site.page(html(site));
    document.cookie = `privacy=1/0/${new Date(Date.now() + 1000).toISOString()}/withdraw/opt-in/en//!analytics.!marketing/; path=/`;
    // It was hidden when it was left, and is told so before `pageshow` (HTML, "reactivate a document").
    other.document.dispatchEvent(new Event('visibilitychange'));
    await until(() => events(other).length, 'the withdrawal is told');
    expect(events(other)).to.deep.equal(['withdraw analytics,marketing privacy-banner']);
  });

  it('R068: a sandboxed frame without cookies: no error, the choice holds for the page and says so', async () => {
    const site = await newSite();
    const errors: unknown[] = [];
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const told = new Promise<unknown>((resolve) => {
      window.addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    frame.srcdoc = html(
      site,
      `<base href="${location.origin}/"><script src="${site.url('dist/privacy.full.min.js')}"></script><script>
      onerror = (message) => parent.postMessage({ message }, '*');
      document.addEventListener('consent-change', (e) => parent.postMessage([e.persisted, e.choices.analytics], '*'));
      privacyElements.ready.then((consent) => consent.acceptAll());</script>`,
    );
    document.body.append(frame);
    expect(await told).to.deep.equal([false, 'granted']);
    frame.remove();
    expect(errors).to.deep.equal([]);
  });

  it('R052, R062: of two cookies with a record the newest holds, and the other is deleted', async () => {
    const record = (age: number, list: string): string =>
      `1/0/${new Date(Date.now() - age).toISOString()}/custom/opt-in/en//${list}/`;
    const newest = record(1000, '!analytics.!marketing');
    // There is no parent domain here, so the second cookie is one of another path.
    document.cookie = `privacy=${record(9000, 'analytics.marketing')}; path=/t`;
    document.cookie = `privacy=${newest}; path=/`;
    const site = await newSite();
    const page = await site.page(html(site));
    await until(() => page.document.cookie === `privacy=${newest}`, 'one is left');
    expect(ran(page)).to.deep.equal(['refused']);
  });

  it('R072: banner and gate survive a client-side router that swaps the body', async () => {
    const { page } = await first();
    const { document: inner } = page;
    const body = inner.createElement('body');
    body.innerHTML = '<p>Another page</p><script type="text/plain" data-consent="analytics">ran.push("new")</script>';
    inner.body.replaceWith(inner.adoptNode(body));
    await until(() => button(page, 'accept'), 'the banner is back');
    button(page, 'accept')!.click();
    await until(() => ran(page).includes('new'), 'the tag of the new page runs');
    expect(ran(page)).to.deep.equal(['new']);
  });
});

for (const how of ['async', 'defer']) {
  describe(`a visit with a script tag that is ${how}`, () => {
    /** The page's last script tells that the parser came so far, and what there was by then. */
    const visit = async (): Promise<{ site: Site; page: Page }> => {
      const site = await newSite();
      const src = site.url('dist/privacy.min.js', { delay: 200 });
      const end = '<script>last = typeof privacyElements + ran.length</script></body>';
      const page = html(site, `<script ${how} src="${src}"></script>`).replace('</body>', end);
      return { site, page: await site.page(page, { visible: true }) };
    };
    const last = (page: Page): string => (page.window as unknown as { last: string }).last;

    it('R001, R071: is not waited for, asks once it is there, and runs nothing before an answer', async () => {
      const { site, page } = await visit();
      expect(last(page)).to.equal('undefined0');
      await until(() => button(page, 'accept'), 'the banner shows');
      expect([ran(page), await vendors(site), page.document.cookie]).to.deep.equal([[], [], '']);
      button(page, 'accept')!.click();
      await until(() => ran(page).length === 2, 'the tags run');
      expect(ran(page)).to.deep.equal(['external', 'inline']);
    });

    it('R071: runs what was granted before, and asks nothing', async () => {
      document.cookie = `privacy=1/0/${new Date().toISOString()}/accept/opt-in/en//analytics.marketing/; path=/`;
      const { site, page } = await visit();
      expect(last(page)).to.equal('undefined0');
      await until(() => ran(page).length === 2, 'the tags run');
      expect(ran(page)).to.deep.equal(['external', 'inline']);
      expect(button(page, 'accept')).to.equal(null);
      expect(await built(site)).to.deep.equal(['dist/privacy.min.js']);
    });
  });
}

describe('a visit with the hint of the README', () => {
  /** A site whose page begins with it. */
  const hinted = async (more: (site: Site) => string): Promise<{ site: Site; page: Page }> => {
    const site = await newSite();
    const readme = await (await fetch('/README.md')).text();
    const hint = /<script>\n {2}if[^]*?<\/script>/.exec(readme)![0];
    const page = await site.page(html(site, hint.replace('/ui/', site.url('dist/ui/')) + more(site)), {
      visible: true,
    });
    return { site, page };
  };
  const tag = (site: Site): string => `<script src="${site.url('dist/privacy.min.js')}"></script>`;

  it('fetches the banner for those who will be asked, whatever else is on its way, and once', async () => {
    const alone = await hinted(() => '');
    await until(async () => (await built(alone.site)).length, 'it is fetched where nothing else asks for it');
    expect(await built(alone.site)).to.deep.equal(['dist/ui/banner.js']);
    const { site, page } = await hinted(tag);
    await until(() => button(page, 'accept'), 'the banner shows');
    expect((await built(site)).filter((path) => path.includes('banner'))).to.have.length(1);
  });

  it('fetches nothing of it for those who have answered', async () => {
    document.cookie = `privacy=1/0/${new Date().toISOString()}/accept/opt-in/en//analytics.marketing/; path=/`;
    const { site, page } = await hinted(tag);
    await until(() => ran(page).length === 2, 'what was granted runs');
    expect(await built(site)).to.deep.equal(['dist/privacy.min.js']);
  });
});
