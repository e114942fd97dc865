import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import { parseRecord } from '../../src/core/parse-record.js';
import type { ConfigInput } from '../../src/index.js';
import { decide, readConsent, renderBannerHTML } from '../../src/server/index.js';
import { newSite, type Page, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { settled } from '../page/page-consent.js';

const INPUT: ConfigInput = {
  version: 2,
  categories: ['analytics', { id: 'marketing', services: [{ id: 'ads', label: 'Ads', provider: 'Ads Ltd' }] }],
  policy: { href: '/privacy', controller: 'Example Ltd' },
};

interface Printed {
  input?: ConfigInput;
  lang?: string;
  cookies?: string;
  nonce?: string;
}

/** What a server prints. */
const print = (site: Site, { input = INPUT, lang = 'en', cookies = '', nonce }: Printed = {}): Promise<string> =>
  renderBannerHTML(input, readConsent(cookies, input), { lang, action: site.url('answer'), nonce });

/** A page with the configuration and a banner, and no script yet. */
const around = (banner: string, { input = INPUT, lang = 'en' }: Printed = {}, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><title>Shop</title><meta name="viewport" content="width=device-width">
  <script type="application/json" data-privacy-config>${JSON.stringify(input).replaceAll('<', '\\u003c')}</script>${head}
  <style nonce="abc">main { position: relative; z-index: 99; background: Canvas; color: CanvasText }</style>
  </head><body>${banner}<main>
  <h1>Shop</h1><p>All that we sell.</p></main></body></html>`;

async function open(site: Site, options: Printed = {}, size: object = {}, head = ''): Promise<Page> {
  return site.page(around(await print(site, options), options, head), { visible: true, ...size });
}

/** Brings the script, and waits until the element has taken over. */
async function takeOver(site: Site, page: Page): Promise<void> {
  const { document } = page;
  document.head.append(Object.assign(document.createElement('script'), { src: site.url('dist/privacy.min.js') }));
  await until(() => bannerOf(page)?.getAttribute('view'), 'the element has taken over');
}

const bannerOf = ({ document }: Page): HTMLElement | null => document.querySelector('privacy-banner');
const button = (page: Page, action: string): HTMLElement =>
  bannerOf(page)!.querySelector<HTMLElement>(`[data-action="${action}"]`)!;
const inside = (page: Page, selector: string): HTMLElement =>
  bannerOf(page)!.shadowRoot!.querySelector<HTMLElement>(selector)!;
const isShown = (node: Element): boolean => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** What lies on top in the middle of an element. */
function onTop({ document }: Page, node: Element): boolean {
  const { x, y, width, height } = node.getBoundingClientRect();
  return node.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** Where all that is to be read and pressed stands. */
function boxes(page: Page): unknown {
  const summary = bannerOf(page)!.shadowRoot!.querySelector('summary');
  const told = [...bannerOf(page)!.querySelectorAll('p, a, button'), ...(summary ? [summary] : [])].filter(isShown);
  const boxOf = (node: Element, name: string): string => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [name, ...[x, y, width, height].map((length) => Math.round(length * 4) / 4)].join(' ');
  };
  return [
    boxOf(inside(page, '[part=base]'), 'base'),
    ...told.map((node) => boxOf(node, node.textContent.trim())).sort(),
  ];
}

/** All of the first layer's nodes, but for what a printed banner hides in its shadow tree. */
function nodes(page: Page): unknown {
  const banner = bannerOf(page)!;
  const base = inside(page, '[part=base]').cloneNode(true) as Element;
  base.querySelector('details')?.remove();
  return {
    host: [...banner.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    light: [...banner.children].map(({ outerHTML }) => outerHTML),
    base: base.outerHTML,
    rest: [...banner.shadowRoot!.children].map(({ localName }) => localName).filter((name) => name !== 'style'),
  };
}

/** What the form posts when a button is pressed. */
async function posted(site: Site, press: () => unknown): Promise<URLSearchParams> {
  await press();
  let body: string | undefined;
  while (body === undefined) {
    await settled();
    body = (await site.log()).find(({ path, method }) => path === 'answer' && method === 'POST')?.body;
  }
  return new URLSearchParams(body);
}

const answered = (form: URLSearchParams, input = INPUT): ReturnType<typeof decide> =>
  decide('', input, form, { site: 'same-origin' });

describe('a banner that a server printed, without a script', () => {
  for (const layout of ['bar', 'bar-top', 'box', 'box-start', 'dialog', 'inline'] as const) {
    it(`R079: can be read and answered: ${layout}`, async () => {
      const site = await newSite();
      const input = { ...INPUT, layout };
      const page = await open(site, { input });
      for (const node of bannerOf(page)!.querySelectorAll('p, a, button')) {
        expect(isShown(node), node.outerHTML).to.equal(true);
      }
      const [accept, reject] = [button(page, 'accept'), button(page, 'reject')];
      expect(onTop(page, accept) && onTop(page, reject)).to.equal(true);
      expect(page.window.getComputedStyle(inside(page, '[part=base]')).opacity).to.equal('1');
      const form = await posted(site, () => {
        reject.click();
      });
      const { record } = answered(form, input)!;
      expect([record.action, record.choices]).to.deep.equal([
        'reject',
        { analytics: 'denied', marketing: 'denied', ads: 'denied' },
      ]);
    });
  }

  it('R018: makes Reject as easy as Accept: as large, of the same look, in one step', async () => {
    const page = await open(await newSite());
    const [accept, reject] = ['accept', 'reject'].map((action) => {
      const node = button(page, action);
      const { width, height, y } = node.getBoundingClientRect();
      const style = page.window.getComputedStyle(node);
      return [width, height, y, style.color, style.backgroundColor, style.font, style.border].join();
    });
    expect(accept).to.equal(reject);
  });

  it('has settings, in which nothing is ticked beforehand', async () => {
    const site = await newSite();
    const page = await open(site);
    inside(page, 'summary').click();
    const ticks = [...inside(page, 'form').querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    expect(ticks.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['analytics', false],
      ['marketing', false],
    ]);
    ticks[1]!.click();
    const { record } = answered(
      await posted(site, () => {
        inside(page, '[value=save]').click();
      }),
    )!;
    expect([record.action, record.choices]).to.deep.equal([
      'custom',
      { analytics: 'denied', marketing: 'granted', ads: 'granted' },
    ]);
  });

  it('can be answered from the keyboard, where Accept, Reject and Settings follow each other', async () => {
    const site = await newSite();
    const page = await open(site);
    button(page, 'accept').focus();
    await sendKeys({ press: 'Tab' });
    expect(page.document.activeElement).to.equal(button(page, 'reject'));
    await sendKeys({ press: 'Tab' });
    expect(bannerOf(page)!.shadowRoot!.activeElement?.localName).to.equal('summary');
    button(page, 'reject').focus();
    expect((await posted(site, () => sendKeys({ press: 'Enter' }))).get('answer')).to.equal('reject');
  });

  it('says in a notice what is told, and that it was closed', async () => {
    const site = await newSite();
    const input: ConfigInput = { ...INPUT, mode: 'notice' };
    const page = await open(site, { input });
    expect([...bannerOf(page)!.querySelectorAll('button')].map((one) => one.textContent)).to.deep.equal(['Close']);
    const form = await posted(site, () => {
      button(page, 'close').click();
    });
    expect(answered(form, input)!.record).to.include({ action: 'none', mode: 'notice' });
  });

  it('is not there for who has answered', async () => {
    const record = `privacy=1/2/${new Date().toISOString()}/reject/opt-in/en//!analytics.!marketing.!ads/`;
    expect(await print(await newSite(), { cookies: record })).to.equal('');
  });

  it('takes nothing in the configuration for markup', async () => {
    const site = await newSite();
    const evil =
      '"></p></style></template><img src=x onerror="document.title=\'evil\'"><script>document.title="evil"</script>';
    const input: ConfigInput = {
      categories: [{ id: 'analytics', label: evil, purpose: evil }],
      policy: { href: '/?"><script>document.title="evil"</script>', controller: evil },
      texts: { title: evil, text: evil + '{categories}', accept: evil, settings: evil, save: evil },
    };
    const page = await open(site, { input });
    await settled();
    expect(page.document.title).to.equal('Shop');
    expect(page.document.querySelector('img') ?? inside(page, 'img')).to.equal(null);
    expect(button(page, 'accept').textContent).to.equal(evil);
    for (const action of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
      '',
    ]) {
      const made = renderBannerHTML(INPUT, readConsent('', INPUT), { lang: 'en', action });
      expect(await made.catch((error: unknown) => error), action).to.be.instanceOf(RangeError);
    }
  });

  it('has nothing for axe-core to find', async () => {
    for (const layout of ['bar', 'box', 'dialog'] as const) {
      const head = '<script src="/node_modules/axe-core/axe.min.js"></script>';
      const page = await open(await newSite(), { input: { ...INPUT, layout } }, {}, head);
      inside(page, 'summary').click();
      const { axe } = page.window as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(page.document);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).to.deep.equal([]);
    }
  });
});

describe('a banner that a server printed, as the element takes it over', () => {
  for (const [name, options] of Object.entries<Printed>({
    'the bar': {},
    'the box': { input: { ...INPUT, layout: 'box' } },
    'the bar at the top, without a policy': { input: { ...INPUT, layout: 'bar-top', policy: {} } },
    'in the flow of the page': { input: { ...INPUT, layout: 'inline' } },
    'a notice': { input: { ...INPUT, mode: 'notice' } },
    'with Global Privacy Control': { input: { ...INPUT, secGpc: true } },
    'in German': { lang: 'de-AT' },
    'in Arabic': { lang: 'ar' },
    'in traditional Chinese': { lang: 'zh-TW' },
  })) {
    it(`R070: is what the element would have made: ${name}`, async () => {
      for (const size of [
        { width: 360, height: 640 },
        { width: 1000, height: 700 },
      ]) {
        const site = await newSite();
        const page = await open(site, options, size);
        const before = boxes(page);
        await takeOver(site, page);
        expect(boxes(page)).to.deep.equal(before);
        const after = [nodes(page), boxes(page)];
        page.remove();
        const place = options.input?.layout === 'inline' ? '<privacy-banner></privacy-banner>' : '';
        const other = await site.page(around(place, options), { visible: true, ...size });
        await takeOver(site, other);
        const made = nodes(other);
        await Promise.all(
          bannerOf(other)!
            .shadowRoot!.getAnimations()
            .map(({ finished }) => finished),
        );
        expect(after).to.deep.equal([made, boxes(other)]);
        other.remove();
      }
    });
  }

  it('R070: records the same text and language as the element', async () => {
    const site = await newSite();
    const page = await open(site, { lang: 'de' });
    const asked = new URLSearchParams([
      ...new page.window.FormData(page.document.querySelector('form')!),
    ] as string[][]);
    asked.set('answer', 'accept');
    await takeOver(site, page);
    button(page, 'accept').click();
    await until(() => page.document.cookie, 'the grant is kept');
    const kept = parseRecord(/privacy=([^;]*)/.exec(page.document.cookie)![1]!);
    expect({ ...answered(asked)!.record, time: '' }).to.deep.equal({
      ...kept,
      choices: { ...kept!.choices },
      time: '',
    });
    expect(kept).to.include({ language: 'de' }).and.property('hash').to.have.length(64);
  });

  it('R132: moves nothing, and plays nothing again', async () => {
    const head = `<script>shifts = 0; new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shifts += value)))
      .observe({ type: 'layout-shift', buffered: true })</script>`;
    for (const layout of ['bar', 'bar-top', 'box', 'dialog'] as const) {
      const site = await newSite();
      const page = await open(site, { input: { ...INPUT, layout } }, {}, head);
      let played = 0;
      page.document.addEventListener('animationstart', () => (played += 1), true);
      const base = inside(page, '[part=base]');
      bannerOf(page)!.shadowRoot!.addEventListener('animationstart', () => (played += 1), true);
      await takeOver(site, page);
      await new Promise((done) => page.window.requestAnimationFrame(() => setTimeout(done, 50)));
      expect(inside(page, '[part=base]'), 'the same box').to.equal(base);
      expect(bannerOf(page)!.shadowRoot!.getAnimations().length + played, layout).to.equal(0);
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        expect((page.window as unknown as { shifts: number }).shifts, layout).to.equal(0);
      }
      page.remove();
    }
  });

  it('R132: stands as it will where something more urgent comes before it is done', async function () {
    if (!('scheduler' in window)) this.skip(); // WebKit takes it over in one go.
    const site = await newSite();
    const page = await open(site);
    let between: unknown;
    const observer = new page.window.MutationObserver(() => {
      if (!bannerOf(page)?.querySelector('[data-action=settings]')) return;
      observer.disconnect();
      const see = (): void => {
        between = [bannerOf(page)!.matches(':popover-open'), boxes(page)];
      };
      void page.window.scheduler.postTask(see, { priority: 'user-blocking' });
    });
    observer.observe(page.document, { childList: true, subtree: true });
    await takeOver(site, page);
    await until(() => bannerOf(page)!.matches(':popover-open'), 'it is in the top layer');
    expect(between).to.deep.equal([false, boxes(page)]);
  });

  it('keeps the focus where it is', async () => {
    const focused: [string, (page: Page) => HTMLElement, (page: Page) => boolean][] = [
      ['Reject', (page) => button(page, 'reject'), (page) => button(page, 'reject').matches(':focus')],
      [
        'the policy',
        (page) => bannerOf(page)!.querySelector('a')!,
        (page) => bannerOf(page)!.querySelector('a')!.matches(':focus'),
      ],
      ['Settings', (page) => inside(page, 'summary'), (page) => inside(page, 'summary').matches(':focus')],
    ];
    for (const [name, node, holds] of focused) {
      const site = await newSite();
      const page = await open(site);
      node(page).focus();
      await takeOver(site, page);
      await new Promise((done) => page.window.requestAnimationFrame(() => setTimeout(done, 50)));
      expect(holds(page), name).to.equal(true);
      page.remove();
    }
  });

  it('keeps settings that are open, with what is ticked, and has a button for them once they are left', async () => {
    const site = await newSite();
    const page = await open(site);
    inside(page, 'summary').click();
    inside(page, '[value=analytics]').click();
    await takeOver(site, page);
    expect(isShown(button(page, 'settings'))).to.equal(false);
    expect([isShown(inside(page, 'details')), inside(page, '[value=analytics]').matches(':checked')]).to.deep.equal([
      true,
      true,
    ]);
    inside(page, 'summary').click();
    button(page, 'accept').focus();
    expect([isShown(button(page, 'settings')), isShown(inside(page, 'details'))]).to.deep.equal([true, false]);
  });

  it('R132: takes no click for two: before the script it posts, after it decides in the page', async () => {
    const site = await newSite();
    const page = await open(site);
    await takeOver(site, page);
    button(page, 'reject').click();
    await until(() => page.document.cookie, 'the refusal is kept');
    await settled();
    expect(page.document.cookie).to.include('/reject/');
    expect((await site.log()).filter(({ method }) => method === 'POST')).to.deep.equal([]);
    expect(bannerOf(page)!.querySelectorAll('*')).to.have.length(0);
    expect(bannerOf(page)!.getClientRects().length, 'it is gone').to.equal(0);
  });

  it('R080: with a strict Content Security Policy, by its nonce alone', async () => {
    const site = await newSite();
    const csp = `default-src 'self'; script-src 'nonce-abc'; style-src 'nonce-abc'; form-action 'self'; base-uri 'none';
      require-trusted-types-for 'script'; trusted-types privacy-elements lit-html`.replaceAll(/\s+/g, ' ');
    const watch = `<script nonce="abc">violations = []; document.addEventListener('securitypolicyviolation',
      ({ effectiveDirective }) => violations.push(effectiveDirective))</script>`;
    const printed = await print(site, { nonce: 'abc' });
    const headers = { 'Content-Security-Policy': csp };
    const alone = await site.page(around(printed, {}, watch), { visible: true, headers });
    expect(alone.window.getComputedStyle(bannerOf(alone)!).position).to.equal('fixed');
    const form = await posted(site, () => {
      button(alone, 'accept').click();
    });
    expect(form.get('answer')).to.equal('accept');
    const script = `<script nonce="abc" src="${site.url('dist/privacy.min.js')}"></script>`;
    const page = await site.page(around(printed, {}, watch + script), { visible: true, headers });
    await until(() => bannerOf(page)?.getAttribute('view'), 'the element has taken over');
    const { violations } = page.window as unknown as { violations: string[] };
    expect(violations).to.deep.equal([]);
  });

  it('follows the page into another language', async () => {
    const site = await newSite();
    const page = await open(site);
    await takeOver(site, page);
    page.document.documentElement.lang = 'de';
    await until(() => button(page, 'accept').textContent === 'Alle akzeptieren', 'it speaks German');
    expect(bannerOf(page)!.querySelectorAll('button')).to.have.length(3);
  });

  it('is gone for who has answered, where a cache kept it', async () => {
    const site = await newSite();
    document.cookie = `privacy=1/2/${new Date().toISOString()}/reject/opt-in/en//!analytics.!marketing.!ads/; path=/`;
    const page = await open(site);
    for (const [type, file] of [
      ['', 'privacy.min.js'],
      ['module', 'ui/banner.js'],
    ]) {
      const src = site.url(`dist/${file}`);
      page.document.head.append(Object.assign(page.document.createElement('script'), { type, src }));
    }
    await until(() => bannerOf(page)!.childElementCount === 0, 'it is gone');
  });
});
