import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import { media, viewport } from '../browsers/commands.js';
import { newSite, openPage, type Page } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { place, settled, start } from '../page/page-consent.js';
import { address, around, canClose, HTML, policyOf, ready, TEXT, textOf } from './policy-sample.js';

/** Every node below an element, in order, without the buttons that open and close. */
function nodesOf(element: Element): Node[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL, (node) =>
    node instanceof Element && node.matches('[data-toggle]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const section = (policy: PrivacyPolicy, id: string): HTMLElement => policy.querySelector<HTMLElement>(`#${id}`)!;
const toggle = (policy: PrivacyPolicy, id: string): HTMLButtonElement =>
  policy.querySelector<HTMLButtonElement>(`#${id} > h2 > [data-toggle]`)!;
/** Of what is closed nothing is left, not even its height. */
const isShown = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetHeight > 0;
const tools = (policy: PrivacyPolicy): string[] =>
  [...policy.shadowRoot!.querySelectorAll('[part="tools"] button')].map((button) => button.textContent.trim());

beforeEach(() => viewport(800, 600));

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('<privacy-policy> around HTML', () => {
  it('R140, R158: leaves every node where it is, and the text as it was', async () => {
    const host = place(`<div>${HTML}</div>`);
    const letters = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();
    const expected = letters(host);
    const nodes = nodesOf(host.firstElementChild!);
    const policy = document.createElement('privacy-policy');
    policy.append(...host.firstElementChild!.childNodes);
    host.replaceChildren(policy);
    await ready(policy);
    const after = nodesOf(policy);
    expect(after.length).to.equal(nodes.length);
    expect(after.every((node, at) => node === nodes[at])).to.equal(true);
    expect(letters(policy)).to.equal(expected);
    expect([...policy.querySelectorAll('[data-toggle]')].map((button) => button.textContent).join('')).to.equal('');
  });

  it('R141: gives an id to a heading that has none, and to no other', async () => {
    const policy = await policyOf(
      '<h1>P</h1><h2>Your rights</h2><p>a</p><h2 id="own">Our rights</h2><h2>Your rights</h2><section id="s"><h2>S</h2><p>b</p></section>',
    );
    expect([...policy.querySelectorAll('h1, h2')].map(({ id }) => id)).to.deep.equal([
      '',
      'your-rights',
      'own',
      'your-rights-2',
      '',
    ]);
  });

  it('shows what is added later in the contents', async () => {
    const policy = await policyOf();
    policy.insertAdjacentHTML('beforeend', '<section id="more"><h2>More</h2><p>…</p></section>');
    await until(() => around(policy, 'nav a[href="#more"]'), 'it is there');
  });

  it('R158, R159: needs no consent, and tells the hash of its text', async () => {
    const policy = await policyOf();
    const hash = await policy.hash;
    expect(hash).to.match(/^[0-9a-f]{64}$/);
    expect(textOf(policy, '[part="hash"]')).to.equal(`Fingerprint of this text (SHA-256): ${hash}`);
    policy.querySelector('p:not([data-part])')!.textContent = 'We keep nothing.';
    await until(() => !textOf(policy, '[part="hash"]')?.includes(hash), 'another text has another');
    expect(await policy.hash).not.to.equal(hash);
  });

  it('R157: brings live blocks to life once consent runs, also after it was moved', async () => {
    const policy = await policyOf(
      `<h1>P</h1><section id="r"><h2>Recipients</h2><div data-block="recipients"></div></section>`,
    );
    document.body.append(policy.parentElement!);
    start({ categories: [{ id: 'analytics', services: [{ id: 'a', provider: 'A Ltd' }] }] });
    await until(() => policy.querySelector('[data-block] li'), 'the recipients show');
    expect(policy.querySelectorAll('privacy-recipients').length).to.equal(1);
  });

  it('leaves to the page what the page has rules for', async () => {
    const policy = await policyOf(`<style>h2 { font-size: 50px } p { margin: 0 }</style>${HTML}`);
    const style = getComputedStyle(policy.querySelector('h2')!);
    expect([style.fontSize, getComputedStyle(policy.querySelector('section p')!).marginTop]).to.deep.equal([
      '50px',
      '0px',
    ]);
  });

  it('R128: runs from the right in a language that does, unless the page says which way', async () => {
    const arabic = await policyOf('<h1>سياسة</h1><p>نص</p>', 'lang="ar"');
    expect(getComputedStyle(arabic).direction).to.equal('rtl');
    const own = await policyOf('<h1>سياسة</h1><p>نص</p>', 'lang="ar" dir="ltr"');
    expect(getComputedStyle(own).direction).to.equal('ltr');
    expect(getComputedStyle(await policyOf()).direction).to.equal('ltr');
  });

  it('R128: speaks the language of the text where it can', async () => {
    const policy = await policyOf('<h1>P</h1><h2>Eins</h2><p>Text</p>', 'lang="de-AT"');
    expect(textOf(policy, 'summary')).to.equal('Inhalt');
    expect(around(policy, '[part="base"]')!.lang).to.equal('de');
  });
});

describe('the contents of a policy', () => {
  it('R142: link to the sections and what is in them', async () => {
    const policy = await policyOf();
    const nav = around(policy, 'nav')!;
    expect(nav.ariaLabel).to.equal('Contents');
    const links = [...nav.querySelectorAll('a')];
    expect(links.map((link) => `${link.hash} ${link.textContent}`)).to.deep.equal([
      '#share 1. How we share data',
      '#sharing (1) Sharing',
      '#protect 2. How we protect data',
      '#contact 3. Contact',
    ]);
    expect(links[1]!.closest('li')!.parentElement!.closest('li')!.contains(links[0]!)).to.equal(true);
    expect(textOf(policy, '[part="reading"]')).to.equal('1 minute to read');
  });

  it('mark the section that is read', async () => {
    const policy = await policyOf();
    policy.insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div>');
    section(policy, 'protect').scrollIntoView();
    const marked = (): string | undefined => around(policy, 'nav [aria-current="location"]')?.textContent;
    await until(() => marked() === '2. How we protect data', 'the section is marked');
    section(policy, 'sharing').scrollIntoView();
    await until(() => marked() === '(1) Sharing', 'the clause is marked');
  });

  it('stand beside the text where there is room, and fold away where there is none', async () => {
    const policy = await policyOf();
    const details = around(policy, 'details') as HTMLDetailsElement;
    const text = around(policy, '[part="text"]')!;
    expect(details.open).to.equal(false);
    expect(details.getBoundingClientRect().bottom).to.be.at.most(text.getBoundingClientRect().top);
    await viewport(1280, 800);
    await until(() => details.open, 'they unfold');
    expect(details.getBoundingClientRect().right).to.be.at.most(text.getBoundingClientRect().left);
    expect(getComputedStyle(around(policy, '[part="side"]')!).position).to.equal('sticky');
  });

  it('can be left out, and so can the search', async () => {
    const policy = await policyOf(HTML, 'no-contents no-search');
    expect(around(policy, 'nav, [role="search"], [part="top"]')).to.equal(null);
    policy.noContents = policy.noSearch = false;
    await policy.updateComplete;
    expect([around(policy, 'nav'), around(policy, '[role="search"]')]).not.to.include(null);
  });
});

describe('the link to a clause', () => {
  let copied: string[] = [];
  beforeEach(() => {
    copied = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
      configurable: true,
    });
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('R141: is its label: a click follows and copies it, and says so', async () => {
    const policy = await policyOf();
    const label = policy.querySelector<HTMLAnchorElement>('#s1-1-1 [data-label]')!;
    expect(label.title).to.equal('Copy the link to -1.');
    label.click();
    await until(() => textOf(policy, '[part="status"]') === 'Link copied', 'it is said');
    expect(copied).to.deep.equal([new URL('#s1-1-1', location.href).href]);
    await until(() => location.hash === '#s1-1-1', 'it is followed');
  });

  it('opens a tab as always with the keys for that, and copies nothing', async () => {
    const policy = await policyOf();
    const label = policy.querySelector('#s1-1-1 [data-label]')!;
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, [key]: true });
      label.addEventListener('click', (event) => setTimeout(() => event.preventDefault()), { once: true });
      policy.addEventListener('click', (event) => event.preventDefault(), { once: true });
      label.dispatchEvent(click);
    }
    await settled();
    expect(copied).to.deep.equal([]);
  });

  it('promises no copy where the browser makes none', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const policy = await policyOf();
    const label = policy.querySelector<HTMLAnchorElement>('#s1-1-1 [data-label]')!;
    expect(label.title).to.equal('');
    label.click();
    await until(() => location.hash === '#s1-1-1', 'it is followed');
  });
});

describe('a link to a clause from elsewhere', () => {
  const late = `${TEXT}${Array.from({ length: 60 }, (_, at) => `${at + 4}. Section\n\nText of section ${at + 4}.\n\n`).join('')}`;

  /** A page that shows a text late, at an address with a hash. */
  async function open(hash: string, before = '', attributes = ''): Promise<Page> {
    const site = await newSite();
    const src = site.url('policy.html', { body: late, delay: 200 });
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>P</title>
      <script type="module">import { PrivacyPolicy } from '/src/elements/policy/policy.ts'; PrivacyPolicy.define();</script>
      <body><p><button>Before</button></p>${before}<privacy-policy ${attributes} src="${src}"></privacy-policy></body></html>`;
    const first = await site.page(html);
    const { pathname } = first.window.location;
    first.remove();
    return openPage(pathname + hash, { visible: true });
  }
  const shown = (page: Page): Promise<void> =>
    until(() => page.document.querySelector('privacy-policy')?.shadowRoot?.querySelector('[part="hash"]'), 'it shows');

  for (const attributes of ['', 'collapsed']) {
    it(`R141: goes there and focuses it, though the text comes late${attributes && ', in a closed section'}`, async () => {
      const page = await open('#s50', '', attributes);
      await until(() => page.document.activeElement?.id === 's50', 'the section has the focus');
      const target = page.document.getElementById('s50')!;
      const { top } = target.getBoundingClientRect();
      expect(top).to.be.within(-1, 300);
      expect(target.lastElementChild!.checkVisibility()).to.equal(true);
      expect(target.querySelector('p')!.matches('[hidden]')).to.equal(false);
    });
  }

  it('R141: is left alone by who has scrolled, or has gone to something, meanwhile', async () => {
    const page = await open('#s50', '<div style="height: 3000px"></div>');
    page.window.scrollTo(0, 700);
    await shown(page);
    await settled();
    expect([page.window.scrollY, page.document.activeElement === page.document.body]).to.deep.equal([700, true]);
    page.remove();
    const other = await open('#s50');
    other.document.querySelector('button')!.focus();
    await shown(other);
    await settled();
    expect([other.window.scrollY, other.document.activeElement?.textContent]).to.deep.equal([0, 'Before']);
  });

  it('R141: goes to an older id as well', async () => {
    history.replaceState(null, '', '#old-sharing');
    const policy = await policyOf();
    await until(() => document.activeElement === section(policy, 'sharing'), 'the clause has the focus');
    section(policy, 'sharing').blur();
    expect(section(policy, 'sharing').hasAttribute('tabindex')).to.equal(false);
  });

  it('works in a shadow tree, where the browser does not look', async () => {
    const host = place('<div></div>').firstElementChild!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<privacy-policy collapsed><h1>P</h1><div style="height: 2000px"></div>${HTML.replace('<h1>', '<h2>').replace('</h1>', '</h2>')}</privacy-policy>`;
    const policy = await ready(root.querySelector('privacy-policy')!);
    expect(getComputedStyle(policy).lineHeight).not.to.equal('normal');
    const link = around(policy, 'nav a[href="#contact"]')!;
    link.click();
    await until(() => scrollY > 1000, 'it goes there');
    expect(isShown(policy.querySelector<HTMLElement>('#contact p')!)).to.equal(true);
    if (canClose) expect(isShown(policy.querySelector<HTMLElement>('#protect p')!)).to.equal(false);
    await until(() => location.hash === '#contact', 'the address is there');
    await settled();
    scrollTo(0, 0);
    location.hash = 'protect';
    await until(() => scrollY > 1000, 'it goes there, too');
    expect(isShown(policy.querySelector<HTMLElement>('#protect p')!)).to.equal(true);
  });
});

describe('the sections of a policy', () => {
  it('are open, and none can be closed where the browser would not find what is closed', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'onbeforematch');
    Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
    const policy = await policyOf(HTML, 'collapsed');
    if (descriptor) Object.defineProperty(HTMLElement.prototype, 'onbeforematch', descriptor);
    expect(policy.querySelectorAll('[data-toggle], [hidden]').length).to.equal(0);
    expect(tools(policy)).to.deep.equal(['Print']);
  });

  it('R117: open and close with a button that says what it does', async function () {
    if (!canClose) this.skip();
    const policy = await policyOf();
    const button = toggle(policy, 'protect');
    const text = policy.querySelector<HTMLElement>('#protect p')!;
    expect([button.ariaLabel, button.ariaExpanded, button.getAttribute('aria-controls')]).to.deep.equal([
      'Open or close 2.',
      'true',
      'protect',
    ]);
    button.focus();
    await sendKeys({ press: 'Enter' });
    expect([button.ariaExpanded, isShown(text), isShown(policy.querySelector<HTMLElement>('#share p')!)]).to.deep.equal(
      ['false', false, true],
    );
    await sendKeys({ press: ' ' });
    expect([button.ariaExpanded, isShown(text), text.hasAttribute('hidden')]).to.deep.equal(['true', true, false]);
  });

  it('all open and close with one', async function () {
    if (!canClose) this.skip();
    const policy = await policyOf(`${HTML}<section id="x"><h2>X</h2><p hidden>of the page</p><p>X</p></section>`);
    const open = (): number => policy.querySelectorAll('[aria-expanded="true"]').length;
    const all = around(policy, '[part="tools"] button')!;
    expect([open(), textOf(policy, '[part="tools"] button')]).to.deep.equal([4, 'Close all sections']);
    all.click();
    await policy.updateComplete;
    expect([open(), textOf(policy, '[part="tools"] button')]).to.deep.equal([0, 'Open all sections']);
    all.click();
    expect(open()).to.equal(4);
    expect(policy.querySelector('#x p')!.getAttribute('hidden'), 'what the page hides').to.equal('');
  });

  it('start closed where asked, and open for what the browser finds and for an address', async function () {
    if (!canClose) this.skip();
    const policy = await policyOf(HTML, 'collapsed');
    const shown = (id: string): boolean => isShown(policy.querySelector<HTMLElement>(`#${id} p`)!);
    expect([shown('share'), shown('protect'), shown('contact')]).to.deep.equal([false, false, false]);
    expect(section(policy, 'share').offsetHeight, 'nothing but the heading is left').to.be.below(120);
    policy.querySelector('#share ol')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect([shown('share'), shown('protect')]).to.deep.equal([true, false]);
    location.hash = 'protect';
    await until(() => shown('protect'), 'the address opens it');
    around(policy, 'nav a[href="#contact"]')!.click();
    expect(shown('contact')).to.equal(true);
    policy.collapsed = false;
    await policy.updateComplete;
    policy.collapsed = true;
    await policy.updateComplete;
    expect(policy.querySelectorAll('[aria-expanded="true"]').length).to.equal(0);
  });
});

describe('a policy on paper', () => {
  it('R129: is whole, and nothing but the text', async function () {
    const policy = await policyOf(HTML, 'collapsed');
    try {
      if (!(await media({ media: 'print' }))) this.skip();
      expect(isShown(policy.querySelector<HTMLElement>('#protect p')!)).to.equal(true);
      for (const part of ['side', 'reading', 'status']) {
        expect(around(policy, `[part="${part}"]`)!.checkVisibility(), part).to.equal(false);
      }
      expect(toggle(policy, 'protect').checkVisibility()).to.equal(false);
    } finally {
      await media();
    }
  });
});

describe('a policy that comes and goes', () => {
  it('is the same when it is back, and does not fetch again', async () => {
    const src = address(TEXT);
    const policy = await policyOf('', `src="${src}"`);
    const first = policy.querySelector('section');
    const parent = policy.parentElement!;
    policy.remove();
    URL.revokeObjectURL(src);
    parent.append(policy);
    await ready(policy);
    expect(policy.querySelector('section')).to.equal(first);
    if (canClose) expect(policy.querySelectorAll('#s1 > h2 > [data-toggle]').length).to.equal(1);
    around(policy, 'nav a[href="#s2"]')!.click();
    await until(() => location.hash === '#s2', 'its contents work');
  });

  it('shows what it was to fetch when it was taken away', async () => {
    const site = await newSite();
    const policy = new PrivacyPolicy();
    policy.src = site.url('policy.html', { body: TEXT, delay: 100 });
    const host = place('');
    host.append(policy);
    await policy.updateComplete;
    policy.remove();
    await settled();
    host.append(policy);
    await until(() => policy.querySelector('#s1'), 'the text shows');
  });
});
