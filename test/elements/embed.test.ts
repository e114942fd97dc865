import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../src/define-embed.js';
import type { ConfigInput } from '../../src/core/config.js';
import type { PrivacyEmbed } from '../../src/elements/embed/embed.js';
import { newSite, type Site } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { place, settled, start } from '../page/page-consent.js';

const config: Partial<ConfigInput> = {
  categories: [
    'analytics',
    {
      id: 'media',
      services: [
        {
          id: 'film',
          label: 'Filmhouse',
          provider: 'Filmhouse Ltd',
          country: 'IE',
          purpose: 'Plays our films.',
          policy: 'https://filmhouse.example/privacy',
        },
        { id: 'youtube' },
      ],
    },
  ],
};

let site: Site;
let warned: string[];
const { warn } = console;

/** A page that embeds a film from a site with a log. */
const film = (rest = '') =>
  `<privacy-embed service="film" src="${site.url('film.html', { id: 'film' })}" title="Our film" ${rest}>
    <a href="/film">Our film, over there</a></privacy-embed>`;
const rootOf = (element: Element) => element.shadowRoot!;
const frameOf = (element: Element) => rootOf(element).querySelector('iframe');
const button = (element: Element, action: string) =>
  rootOf(element).querySelector<HTMLElement>(`[data-action="${action}"]`);
const wordsOf = (element: Element) =>
  rootOf(element).querySelector<HTMLElement>('[part="placeholder"]')!.innerText.replace(/\s+/g, ' ');

/** Puts embeds into the page, and waits until they offer what they should. */
async function embed(html: string, action?: 'once' | 'always'): Promise<PrivacyEmbed[]> {
  document.documentElement.lang = 'en';
  const host = place(html);
  host.scrollIntoView();
  const all = [...host.querySelectorAll('privacy-embed')];
  if (action) await until(() => all.every((one) => button(one, action)), `each offers ${action}`);
  return all;
}

beforeEach(async () => {
  site = await newSite();
  warned = [];
  console.warn = (...args: unknown[]) => {
    const text = args.join(' ');
    if (text.includes('<privacy-embed>')) warned.push(text);
  };
});

afterEach(() => {
  console.warn = warn;
});

describe('<privacy-embed>', () => {
  it('R072: asks nobody for anything, and says what would be sent to whom, as the configuration has it', async () => {
    const page = start(config);
    const [one] = await embed(film(), 'always');
    expect(wordsOf(one!)).to.include(
      'Our film Plays our films. When this loads, your IP address, the address of this website and details of your ' +
        'browser go to: Filmhouse (Filmhouse Ltd, Ireland). It may also store data on your device',
    );
    expect(button(one!, 'once')!.innerText).to.equal('Load once');
    expect(button(one!, 'always')!.innerText).to.equal('Always allow Filmhouse');
    const link = rootOf(one!).querySelector('a')!;
    expect([link.innerText, link.href]).to.deep.equal([
      'Provider’s privacy policy',
      'https://filmhouse.example/privacy',
    ]);
    rootOf(one!).querySelector<HTMLElement>('[data-consent-open]')!.click();
    expect(page.state.view).to.equal('settings');
    expect(await site.ids()).to.deep.equal([]);
    expect(document.querySelector('link[rel="preconnect"], link[rel="dns-prefetch"]')).to.equal(null);
  });

  it('R072: a preset speaks where the configuration has no words, but for those that it has', async () => {
    start(config);
    const [one] = await embed(
      '<privacy-embed provider="youtube" video="a b/c" title="Our film"></privacy-embed>',
      'always',
    );
    expect(wordsOf(one!)).to.include('YouTube (Google Ireland Ltd, Ireland)').and.to.include('Always allow YouTube');
    expect(rootOf(one!).querySelector('a')!.href).to.equal('https://policies.google.com/privacy');
    expect(rootOf(one!).querySelector('[part="print"]')!.textContent).to.equal(
      'Our filmhttps://www.youtube-nocookie.com/embed/a%20b%2Fc',
    );
  });

  it('R072: says nothing of storage where a service is declared to have none', async () => {
    start({ categories: [{ id: 'media', services: [{ id: 'film', label: 'Filmhouse', storage: [] }] }] });
    const [one] = await embed(film(), 'always');
    expect(wordsOf(one!)).to.include('go to: Filmhouse.').and.not.to.include('store');
  });

  it('R072: loads once: this one alone, with no record of it, and the focus moves into it', async () => {
    const page = start(config);
    const [one, other] = await embed(film() + film(), 'once');
    button(one!, 'once')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => frameOf(one!), 'it loads');
    expect(rootOf(one!).activeElement).to.equal(frameOf(one!));
    expect([frameOf(one!)!.title, frameOf(one!)!.referrerPolicy]).to.deep.equal([
      'Our film',
      'strict-origin-when-cross-origin',
    ]);
    await until(() => frameOf(one!)!.contentDocument?.querySelector('#frame'), 'it has loaded');
    expect(frameOf(other!)).to.equal(null);
    expect(await site.ids()).to.deep.equal(['film']);
    expect([page.state.record, page.choice('film')]).to.deep.equal([undefined, 'unset']);
    expect(document.cookie).not.to.include('privacy=');
  });

  it('R072: always allows the service: records it with what was shown, and all of the service load', async () => {
    const page = start(config);
    const [one, other] = await embed(film() + film(), 'always');
    button(one!, 'always')!.click();
    await until(() => frameOf(one!) && frameOf(other!), 'both load');
    expect([page.choice('film'), page.choice('youtube'), page.choice('analytics')]).to.deep.equal([
      'granted',
      'unset',
      'unset',
    ]);
    expect(page.state.record).to.include({ language: 'en' });
    expect(page.state.record!.hash).to.match(/^[\da-f]{64}$/);
    await until(() => rootOf(one!).activeElement === frameOf(one!), 'the focus is in the one that was clicked');
    expect(rootOf(other!).activeElement).to.equal(null);
  });

  it('R072: loads by itself where the service is granted, also what is inserted late', async () => {
    const page = start(config);
    await page.decide({ film: 'granted' });
    const [one] = await embed(film());
    // At once: neither texts nor another frame are waited for.
    expect(frameOf(one!)!.src).to.equal(new URL(site.url('film.html', { id: 'film' }), location.href).href);
    expect(document.activeElement).to.equal(document.body);
    const late = document.createElement('privacy-embed');
    one!.after(late);
    late.setAttribute('service', 'film');
    late.setAttribute('src', site.url('late.html'));
    await until(() => frameOf(late), 'the late one loads');
    expect(warned).to.deep.equal([]);
  });

  it('R072: goes when consent is withdrawn, keeps the focus, and the page stands still', async () => {
    const page = start(config);
    await page.decide({ film: 'granted' });
    const [one] = await embed(`<p style="height: 3000px">Before</p>${film()}<p style="height: 3000px">After</p>`);
    one!.scrollIntoView();
    await until(() => frameOf(one!)!.contentDocument?.querySelector('#frame'), 'it has loaded');
    frameOf(one!)!.focus({ preventScroll: true });
    const box = one!.getBoundingClientRect();
    const { scrollY } = window;
    await page.rejectAll();
    await until(() => !frameOf(one!), 'it is gone');
    await until(() => rootOf(one!).activeElement, 'the focus is somewhere');
    expect(rootOf(one!).activeElement!.getAttribute('aria-labelledby')).to.equal('title');
    expect([one!.getBoundingClientRect().top, one!.getBoundingClientRect().height, window.scrollY]).to.deep.equal([
      box.top,
      box.height,
      scrollY,
    ]);
  });

  it('R072: what was loaded once stays until the service, or everything, is expressly refused', async () => {
    const page = start(config);
    await page.decide({ film: 'denied' });
    const [one] = await embed(film(), 'once');
    button(one!, 'once')!.click();
    for (const id of ['analytics', 'youtube']) {
      await page.decide({ [id]: 'granted' });
      await settled();
      expect(frameOf(one!), id).to.exist;
    }
    await page.decide({ film: 'granted' });
    await page.decide({ film: 'denied' });
    await until(() => !frameOf(one!), 'it is gone');

    button(one!, 'once')!.click();
    expect(frameOf(one!)).to.exist;
    await page.rejectAll();
    await until(() => !frameOf(one!), 'it is gone again');
  });

  it('R072: where no consent runs it can be loaded once, and for good as soon as one runs', async () => {
    const [one] = await embed(film(), 'once');
    expect(button(one!, 'always')).to.equal(null);
    expect(rootOf(one!).querySelector('[data-consent-open]')).to.equal(null);
    start(config);
    await until(() => button(one!, 'always'), 'it offers more');
    expect(warned).to.deep.equal([]);
  });

  for (const mode of ['opt-in', 'opt-out'] as const) {
    it(`R072: what is not declared can be loaded once only, and its developer is told once: ${mode}`, async () => {
      const page = start({ ...config, mode });
      const html = `<privacy-embed service="stray-${mode}" src="${site.url('stray.html', { id: 'stray' })}"></privacy-embed>`;
      const [one] = await embed(html + html, 'once');
      await page.acceptAll();
      await settled();
      expect([frameOf(one!), button(one!, 'always')]).to.deep.equal([null, null]);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.include(
        `<privacy-embed> service: found stray-${mode}, allowed: a service of the configuration`,
      );
      expect(wordsOf(one!)).to.include(`go to: ${location.host}.`);
      button(one!, 'once')!.click();
      expect(frameOf(one!)!.title).to.equal(location.host);
    });
  }

  const mistakes: Readonly<Record<string, string>> = {
    'provider="yt"': 'provider: found yt, allowed: generic, youtube, vimeo',
    'provider="youtube"': 'video: found nothing, allowed',
    '': 'src: found nothing, allowed',
    'src="javascript:ran.push(1)"': 'src: found javascript:ran.push(1), allowed: an address that begins with https:',
    'src="/film.html" ratio="wide"': 'ratio: found wide, allowed: width by height, such as 16/9',
  };
  for (const [attributes, mistake] of Object.entries(mistakes)) {
    it(`loads nothing where its developer wrote <privacy-embed ${attributes}>, says why, and shows its content`, async () => {
      const page = start(config);
      await page.acceptAll();
      const [one] = await embed(
        `<privacy-embed service="film" ${attributes}><a href="/film">Our film</a></privacy-embed>`,
      );
      await until(() => warned.length, 'it is said');
      expect(warned.join()).to.include(`privacy-elements: <privacy-embed> ${mistake}`);
      expect(frameOf(one!)).to.equal(null);
      expect(one!.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(ran).to.deep.equal([]);
    });
  }

  const addresses: readonly [attributes: string, address: string][] = [
    ['provider="youtube" video="cr0sswind01"', 'https://www.youtube-nocookie.com/embed/cr0sswind01'],
    ['provider="vimeo" video="27"', 'https://player.vimeo.com/video/27?dnt=1'],
    ['provider="google-maps" map="!1m14!1d98"', 'https://www.google.com/maps/embed?pb=!1m14!1d98'],
    [
      'provider="openstreetmap" bbox="-8.5,51.8,-8.4,51.9"',
      'https://www.openstreetmap.org/export/embed.html?bbox=-8.5%2C51.8%2C-8.4%2C51.9&layer=mapnik',
    ],
    ['provider="x" post="27"', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=27'],
    ['provider="instagram" post="cR0s"', 'https://www.instagram.com/p/cR0s/embed/'],
    ['provider="spotify" kind="track" item="27"', 'https://open.spotify.com/embed/track/27'],
    [
      'provider="youtube" src="https://www.youtube-nocookie.com/embed/27?start=9"',
      'https://www.youtube-nocookie.com/embed/27?start=9',
    ],
  ];
  for (const [attributes, address] of addresses) {
    it(`R072: <privacy-embed ${attributes}> is ${address}`, async () => {
      const [one] = await embed(`<privacy-embed ${attributes}></privacy-embed>`, 'once');
      expect(rootOf(one!).querySelector('[part="print"]')!.innerHTML).to.include(address.replaceAll('&', '&amp;'));
      expect(wordsOf(one!)).to.match(/go to: [^(]+ \([^)]+, [A-Z][\w ]+\)\. It may/);
    });
  }

  it('R072: shows a picture of its own server, and asks nobody else for one', async () => {
    const own = site.url('own.png', { id: 'own' });
    const [one, other, slotted] = await embed(
      film(`poster="${own}"`) +
        film('poster="https://pictures.example/1.png"') +
        film().replace('<a', `<img slot="poster" alt="" src="${own}" /><a`),
      'once',
    );
    await until(() => rootOf(one!).querySelector('img')!.complete, 'it shows');
    expect(rootOf(other!).querySelector('img')).to.equal(null);
    expect(warned.join()).to.include('poster: found https://pictures.example/1.png, allowed: an address of http');
    expect(slotted!.querySelector('img')!.checkVisibility()).to.equal(true);
    button(slotted!, 'once')!.click();
    expect(slotted!.querySelector('img')!.checkVisibility()).to.equal(false);
  });

  for (const width of [320, 700]) {
    it(`R132: keeps its size in every state, and its ratio where its text has room: ${width}px`, async () => {
      const host = `<div style="width: ${width}px">${film('ratio="4/3"')}</div>`;
      const [one] = await embed(host);
      const sizes = () => [one!.offsetWidth, one!.offsetHeight];
      // Before there is a word in it.
      expect(sizes()).to.deep.equal([width, Math.max((width * 3) / 4, 18 * 16)]);
      const first = sizes();
      await until(() => button(one!, 'once'), 'it offers');
      expect(sizes()).to.deep.equal(first);
      const page = start(config);
      await until(() => button(one!, 'always'), 'it offers more');
      expect(sizes()).to.deep.equal(first);
      await page.decide({ film: 'granted' });
      await until(() => frameOf(one!), 'it loads');
      expect([...sizes(), frameOf(one!)!.offsetWidth, frameOf(one!)!.offsetHeight]).to.deep.equal([...first, ...first]);
      document.documentElement.lang = 'de';
      await page.rejectAll();
      await until(() => button(one!, 'once')?.innerText === 'Einmal laden', 'it speaks German');
      expect(sizes()).to.deep.equal(first);
    });
  }

  it('R128: follows its language, from right to left where that runs so', async () => {
    start(config);
    const [one] = await embed(film(), 'always');
    document.documentElement.lang = 'ar';
    await until(() => button(one!, 'once')?.innerText === 'تحميل هذه المرة فقط', 'it speaks Arabic');
    const base = rootOf(one!).querySelector<HTMLElement>('[part="base"]')!;
    expect([base.lang, base.dir]).to.deep.equal(['ar', 'rtl']);
    expect(wordsOf(one!)).to.include('أيرلندا');
  });

  it('R072: is empty while it is out of the page, and loads nothing that was refused meanwhile', async () => {
    const page = start(config);
    await page.decide({ film: 'granted' });
    const [one] = await embed(film());
    expect(frameOf(one!)).to.exist;
    const { parentNode } = one!;
    one!.remove();
    expect(frameOf(one!)).to.equal(null);
    await page.rejectAll();
    parentNode!.append(one!);
    expect(frameOf(one!)).to.equal(null);
    await until(() => button(one!, 'always'), 'it offers');
  });

  it('R072: works where a page allows no inline style and no HTML from strings', async () => {
    const page = await site.page(
      `<!doctype html><html lang="en"><title>Strict</title>
        <script type="module" src="/src/define-embed.ts"></script>
        <privacy-embed src="${site.url('film.html', { id: 'film' })}" title="Our film" ratio="1"></privacy-embed>`,
      {
        visible: true,
        headers: {
          'Content-Security-Policy':
            "default-src 'self'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
        },
      },
    );
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      violations.push(violatedDirective),
    );
    const one = page.document.querySelector('privacy-embed')!;
    await until(() => one.shadowRoot && button(one, 'once'), 'it offers');
    expect(one.offsetHeight).to.equal(one.offsetWidth);
    button(one, 'once')!.click();
    await until(() => frameOf(one)!.contentDocument?.querySelector('#frame'), 'it has loaded');
    expect(violations).to.deep.equal([]);
  });

  it('R134: styles of the page do not reach what it shows', async () => {
    const style = document.createElement('style');
    style.textContent = `* { all: unset !important; display: none !important }
      html, body, div, privacy-embed { display: block !important }`;
    const [one] = await embed(film(), 'once');
    document.head.append(style);
    const { width, height } = button(one!, 'once')!.getBoundingClientRect();
    style.remove();
    expect([width > 100, height >= 44]).to.deep.equal([true, true]);
  });
});
