// What stands around a policy and what it does, where policy.test.ts and policy-search.test.ts do not look.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import german from '../../src/locales/policy/de.js';
import { checkPolicy } from '../../src/policy/check/check-document.js';
import { readPolicyText } from '../../src/policy/text/read-text.js';
import { viewport } from '../browsers/commands.js';
import { until } from '../browsers/until.js';
import { place } from '../page/page-consent.js';
import { address, around, canClose, HTML, policyOf, ready, TEXT, textOf } from './policy-sample.js';

const canPaint = 'highlights' in CSS;
/** What is painted as found, wherever it stands. */
const painted = (): string[] =>
  [...(CSS.highlights.get('privacy-search') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent!.slice(startOffset, endOffset),
  );
const isShown = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetHeight > 0;

async function search(policy: PrivacyPolicy, words: string, answer: string): Promise<HTMLInputElement> {
  const input = around(policy, 'input') as HTMLInputElement;
  input.focus();
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => textOf(policy, '[part="count"]') === answer, `it says "${answer}"`);
  return input;
}

beforeEach(() => viewport(800, 600));

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

describe('what stands above a policy', () => {
  it('R145: version and dates show, and can be read by machines', async () => {
    document.documentElement.lang = 'en';
    const policy = Object.assign(new PrivacyPolicy(), {
      document: checkPolicy({
        ...readPolicyText(TEXT, { lang: 'en' }),
        versions: [
          { version: 2, effective: '2026-11-01', change: 'minor', asks: 'nothing' },
          { version: 1, effective: '2025-01-01', change: 'minor', asks: 'nothing' },
        ],
      }),
    });
    place('').append(policy);
    await ready(policy);
    const dates = policy.querySelector<HTMLElement>('[data-part="dates"]')!;
    expect(dates.innerText).to.match(/^Version 2\b.*In force since November 1, 2026/);
    expect([...dates.querySelectorAll('time')].map((time) => time.dateTime)).to.include('2026-11-01');
    expect(dates.getBoundingClientRect().top).to.be.below(around(policy, 'summary')!.getBoundingClientRect().top);
  });

  it('tells how long the text takes to read', async () => {
    const text = await (await fetch('/demo/policy/reference.txt')).text();
    const policy = await policyOf('', 'src="/demo/policy/reference.txt"');
    const minutes = Math.round(text.split(/\s+/).length / 250);
    expect(minutes).to.be.above(1);
    expect(textOf(policy, '[part="reading"]')).to.equal(`${minutes} minutes to read`);
  });
});

describe('the contents of a long policy', () => {
  it('R142: have a way back to them', async () => {
    const policy = await policyOf('', 'src="/demo/policy/reference.txt"');
    const back = around(policy, '[part="top"]')!;
    back.scrollIntoView();
    await until(() => scrollY > 500, 'the end shows');
    back.click();
    const summary = around(policy, 'summary')!;
    expect(policy.shadowRoot!.activeElement === summary, 'it has the focus').to.equal(true);
    const { top, bottom } = summary.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  });

  it('R142: mark the last section at the end of the page, which never gets to the top', async () => {
    const policy = await policyOf(`<div style="height: 2000px"></div>${HTML}`);
    const marked = (): string | undefined => around(policy, 'nav [aria-current]')?.textContent;
    scrollTo(0, document.documentElement.scrollHeight);
    await until(() => marked() === '3. Contact', `it is marked, not ${marked()}`);
    expect(policy.shadowRoot!.querySelectorAll('nav [aria-current]').length).to.equal(1);
  });

  it('R141: lead to headings in any script, in closed sections too', async () => {
    const policy = await policyOf(
      '<h1>P</h1><section><h2>Über uns</h2><p>Wir.</p></section><section><h2>連絡先</h2><p>私たち</p></section>',
      'collapsed',
    );
    const links = [...policy.shadowRoot!.querySelectorAll<HTMLAnchorElement>('nav a')];
    for (const [at, link] of links.entries()) {
      link.click();
      const section = policy.querySelectorAll('section')[at]!;
      await until(() => section.querySelector(':target'), `${link.hash} leads there`);
      expect(isShown(section.querySelector('p')!)).to.equal(true);
    }
    expect(links.length).to.equal(2);
  });

  it('R141: lead to the right place among sections that the browser lays out late', async () => {
    const body = 'Some words of no weight. '.repeat(30);
    const text = `Policy\n\n${Array.from({ length: 120 }, (_, at) => `${at + 1}. Section\n\n${body}\n`).join('\n')}`;
    const policy = await policyOf('', `src="${address(text)}"`);
    around(policy, 'nav a[href="#s90"]')!.click();
    const top = (): number => policy.querySelector('#s90 h2')!.getBoundingClientRect().top;
    await until(() => top() >= 0 && top() < 200, `it is at the top, not at ${top()}`);
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    expect(top()).to.be.within(0, 200);
  });
});

describe('the buttons around a policy', () => {
  it('print the page', async () => {
    const policy = await policyOf();
    const descriptor = Object.getOwnPropertyDescriptor(window, 'print')!;
    let printed = 0;
    Object.defineProperty(window, 'print', { ...descriptor, value: () => void (printed += 1) });
    [...policy.shadowRoot!.querySelectorAll<HTMLElement>('[part="tools"] button')].at(-1)!.click();
    Object.defineProperty(window, 'print', descriptor);
    expect(printed).to.equal(1);
  });

  it('R117: say what is left to do when the sections are closed one by one', async function () {
    if (!canClose) this.skip();
    const policy = await policyOf();
    const all = (): string | undefined => textOf(policy, '[part="tools"] button');
    const toggles = [...policy.querySelectorAll<HTMLElement>('[data-toggle]')];
    toggles[0]!.click();
    await policy.updateComplete;
    expect(all()).to.equal('Open all sections');
    toggles[0]!.click();
    await policy.updateComplete;
    expect(all()).to.equal('Close all sections');
  });

  it('R141: an older id opens the section that it is in now', async function () {
    if (!canClose) this.skip();
    const policy = await policyOf(HTML, 'collapsed');
    const clause = policy.querySelector<HTMLElement>('#s1-1-1')!;
    expect(isShown(clause)).to.equal(false);
    location.hash = 'old-sharing';
    await until(() => isShown(clause), 'it opens');
    expect(isShown(policy.querySelector<HTMLElement>('#protect p')!)).to.equal(false);
  });

  it('R141: say nothing where the visitor does not let a link be copied', async () => {
    let asked = 0;
    const writeText = (): Promise<void> => ((asked += 1), Promise.reject(new Error('denied')));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      const policy = await policyOf();
      policy.querySelector<HTMLElement>('#sharing [data-label]')!.click();
      await until(() => location.hash === '#sharing', 'the link is followed');
      await policy.updateComplete;
      expect([asked, textOf(policy, '[part="status"]')]).to.deep.equal([1, '']);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('the search in a policy', () => {
  it('works in a shadow tree', async () => {
    document.documentElement.lang = 'en';
    const root = place('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<privacy-policy collapsed><div style="height: 2000px"></div>${HTML}</privacy-policy>`;
    const policy = await ready(root.querySelector('privacy-policy')!);
    await search(policy, 'encry', '1 match');
    if (canPaint) expect(painted()).to.deep.equal(['encry']);
    await sendKeys({ press: 'Enter' });
    const text = policy.querySelector<HTMLElement>('#protect p')!;
    await until(() => textOf(policy, '[part="count"]') === '1 / 1', 'it is reached');
    expect(isShown(text)).to.equal(true);
    const { top, bottom } = text.getBoundingClientRect();
    expect([top > 0, bottom < innerHeight]).to.deep.equal([true, true]);
  });

  it('stays where it is when there is nothing to go to', async () => {
    const policy = await policyOf();
    const input = await search(policy, 'nowhere', 'No match');
    await sendKeys({ press: 'Enter' });
    await policy.updateComplete;
    expect([textOf(policy, '[part="count"]'), input.value]).to.deep.equal(['No match', 'nowhere']);
    await sendKeys({ press: 'Escape' });
    await until(() => textOf(policy, '[part="count"]') === '', 'it is empty');
    expect(policy.shadowRoot!.activeElement === input, 'it has the focus').to.equal(true);
  });

  it('leaves alone the Enter that ends a word in an input method', async () => {
    const policy = await policyOf();
    const input = await search(policy, 'data', '2 matches');
    const key = { key: 'Enter', bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));
    await policy.updateComplete;
    expect(textOf(policy, '[part="count"]')).to.equal('2 matches');
    input.dispatchEvent(new KeyboardEvent('keydown', key));
    await until(() => textOf(policy, '[part="count"]') === '1 / 2', 'another is one');
  });

  it('marks on in one policy while another in the page changes', async function () {
    if (!canPaint) this.skip();
    const other = await policyOf();
    await search(other, 'write', '1 match');
    await sendKeys({ press: 'Escape' });
    const policy = await policyOf();
    await search(policy, 'encry', '1 match');
    const hash = await other.hash;
    other.querySelector('#contact p')!.textContent = 'Write soon.';
    await until(() => !textOf(other, '[part="hash"]')?.includes(hash), 'the other has seen it');
    expect(painted()).to.deep.equal(['encry']);
  });
});

describe('the language around a policy', () => {
  it('R128: follows the page', async () => {
    const policy = await policyOf();
    expect(textOf(policy, 'summary')).to.equal('Contents');
    document.documentElement.lang = 'de';
    try {
      await until(() => textOf(policy, 'summary') === 'Inhalt', 'it is German');
      expect(policy.querySelector<HTMLElement>('#sharing [data-label]')!.title).to.equal(
        german.copyLink.replace('{label}', '(1)'),
      );
      expect(policy.querySelector('#protect [data-toggle]')?.ariaLabel).to.equal(
        canClose ? german.toggle.replace('{label}', '2.') : undefined,
      );
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('R128: stays that of a text, which says so, where the page turns to another', async () => {
    const policy = await policyOf('', `src="${address(TEXT)}"`);
    document.documentElement.lang = 'de';
    try {
      await until(() => policy.lang === 'en', 'it says so');
      await ready(policy);
      expect(textOf(policy, 'summary')).to.equal('Contents');
    } finally {
      document.documentElement.lang = 'en';
    }
    await until(() => policy.lang === '', 'the page says so again');
  });

  it('R128: is that of the page again when a policy in another is gone', async () => {
    const policy = await policyOf('<p>By post.</p>');
    policy.document = { ...readPolicyText(TEXT, { lang: 'en' }), lang: 'ar' };
    await until(() => getComputedStyle(policy).direction === 'rtl', 'it runs from the right');
    policy.document = undefined;
    await until(() => policy.innerText.trim() === 'By post.', 'what stood there shows');
    await ready(policy);
    expect(policy.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
    expect(getComputedStyle(policy).direction).to.equal('ltr');
  });

  it('R128: puts all on the other side where it runs from the right', async () => {
    await viewport(1280, 800);
    const policy = await policyOf(HTML, 'lang="ar"');
    const side = around(policy, '[part="side"]')!.getBoundingClientRect();
    const text = around(policy, '[part="text"]')!.getBoundingClientRect();
    expect(side.left).to.be.at.least(text.right);
    if (!canClose) return;
    const heading = policy.querySelector('#protect h2')!.getBoundingClientRect();
    const toggle = policy.querySelector('#protect [data-toggle]')!.getBoundingClientRect();
    expect(toggle.left - heading.left).to.be.within(-1, 1);
  });
});
