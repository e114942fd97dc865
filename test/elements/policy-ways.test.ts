// The same policy, written in each way that there is: what policy-source.test.ts does not show with its short text.
import { expect } from '@open-wc/testing';
import { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import { policyText } from '../../src/policy/html/canonical-text.js';
import { checkPolicy } from '../../src/policy/check/check-document.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { place } from '../page/page-consent.js';
import { address, around, canClose, policyOf, ready, TEXT, textOf } from './policy-sample.js';

const FILES = '/demo/policy/reference';
let html: string;
let text: string;
let json: string;
let reference: PolicyDocument;

before(async () => {
  const load = async (ending: string): Promise<string> => (await fetch(FILES + ending)).text();
  [html, text, json] = (await Promise.all(['.html', '.txt', '.json'].map(load))) as [string, string, string];
  reference = checkPolicy(JSON.parse(json));
});

const { error } = console;
let errors: string[] = [];
beforeEach(() => {
  errors = [];
  console.error = (...args: unknown[]) => void errors.push(args.join(' '));
});
afterEach(() => {
  console.error = error;
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

const squeeze = (words: string): string => words.replace(/\s+/g, ' ').trim();
const linesOf = (words: string): string[] => words.split('\n').map(squeeze).filter(Boolean);
const script = (type: string, content: string): string => `<script type="${type}">${content}</script>`;

async function asProperty(policy: PolicyDocument): Promise<PrivacyPolicy> {
  document.documentElement.lang = 'en';
  const element = Object.assign(new PrivacyPolicy(), { document: policy });
  place('').append(element);
  return ready(element);
}

const WAYS: Record<string, () => Promise<PrivacyPolicy>> = {
  HTML: () => policyOf(html),
  'a text at an address': () => policyOf('', `src="${FILES}.txt"`),
  'a text in a script': () => policyOf(script('text/plain', text)),
  'JSON at an address': () => policyOf('', `src="${FILES}.json"`),
  'JSON in a script': () => policyOf(script('application/json', json)),
  'the property document': () => asProperty(reference),
};

/** The labels of the clauses in the lists right below an element, each with those below it. */
type Outline = [label: string, below: Outline][];
const outlineOf = (element: Element): Outline =>
  [...element.querySelectorAll(':scope > ol > li')].map((item) => [
    item.querySelector('[data-label]')!.textContent,
    outlineOf(item),
  ]);
const alone = (...labels: string[]): Outline => labels.map((label) => [label, []]);

describe('the reference policy', () => {
  for (const [way, show] of Object.entries(WAYS)) {
    it(`R138, R139, R140, R143, R159: is the same as ${way}`, async () => {
      const policy = await show();
      const lines = linesOf(policy.innerText);
      expect(lines).to.deep.equal(linesOf(text));
      expect(lines[0]).to.equal('Your position: Home / Privacy Policy');

      const nav = policy.querySelector('nav')!;
      const crumbs = [...nav.querySelectorAll('ol > li')];
      expect(nav.getAttribute('aria-label')).to.equal('Breadcrumb');
      // A plain text has no addresses.
      expect(crumbs[0]!.querySelector('a')?.getAttribute('href')).to.equal(way.includes('text') ? undefined : '/');
      expect(crumbs.map((crumb) => crumb.querySelector('[aria-current="page"]')?.textContent)).to.deep.equal([
        undefined,
        'Privacy Policy',
      ]);

      const intro = policy.querySelector(':scope > p:not([data-part])')!;
      expect(intro.previousElementSibling!.localName).to.equal('h1');
      expect(intro.nextElementSibling!.localName).to.equal('section');

      const sections = [...policy.querySelectorAll(':scope > section')];
      expect(sections.map((one) => one.querySelector('h2 > [data-label]')!.textContent)).to.deep.equal([
        '1.',
        '2.',
        '3.',
        '4.',
        '5.',
      ]);
      expect(sections.map(outlineOf)).to.deep.equal([
        [
          ['(1)', alone('-1.', '-2.', '-3.', '-4.')],
          ['(2)', alone('-1.', '-2.')],
          ['(3)', alone('-1.', '-2.')],
        ],
        alone('(1)', '(2)', '(3)', '(4)', '(5)'),
        [],
        [],
        [],
      ]);
      for (const item of policy.querySelectorAll('section li')) {
        expect(getComputedStyle(item).listStyleType, 'no second number').to.equal('none');
      }
      const last = sections[1]!.querySelector(':scope > ol > li:last-child')!;
      expect(squeeze(last.lastElementChild!.textContent)).to.match(/^We also report to the authorities/);

      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(policyText(reference)));
      const hash = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(await policy.hash).to.equal(hash);
      expect(textOf(policy, '[part="hash"] code')).to.equal(hash);
      expect(errors).to.deep.equal([]);
    });
  }

  it('R158: is upgraded without a node that comes or goes, and what the visitor does there goes on', async () => {
    document.documentElement.lang = 'en';
    const policy = place(`<late-policy>${html}</late-policy>`).firstElementChild as PrivacyPolicy;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => records.push(...some));
    observer.observe(policy, { childList: true, characterData: true, subtree: true });
    const link = policy.querySelector<HTMLElement>('#sharing-law a')!;
    link.focus();
    getSelection()!.selectAllChildren(policy.querySelector('#sharing-law p')!);
    const selected = getSelection()!.toString();
    const { childNodes } = policy;
    const before = [...childNodes];

    (class extends PrivacyPolicy {}).define('late-policy');
    await ready(policy);
    await until(() => around(policy, 'nav'), 'it is upgraded');
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(childNodes.length).to.equal(before.length);
    expect(before.every((node, at) => node === childNodes[at])).to.equal(true);
    expect(records.some(({ type, removedNodes }) => type !== 'childList' || removedNodes.length > 0)).to.equal(false);
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added.length).to.equal(canClose ? 5 : 0);
    expect(added.every((node) => node instanceof HTMLButtonElement && node.textContent === '')).to.equal(true);
    expect(document.activeElement === link, 'it has the focus').to.equal(true);
    expect(selected).to.include('court');
    expect(getSelection()!.toString()).to.equal(selected);
  });
});

describe('what a policy is made from', () => {
  it('R143: a text with a number twice is told with its place, and can be put right', async () => {
    const policy = await policyOf(script('text/plain', 'Policy\n\n1. One\n\nText.\n\n1. Two\n\nText.\n'));
    expect(errors.join()).to.match(/line 7, column 1: .*"1\."/);
    expect(policy.innerText).to.include('1. Two');
    expect(textOf(policy, '[part="hash"]')).to.equal(undefined);
    policy.src = address(TEXT);
    await until(() => policy.querySelector('h1'), 'the other text shows');
    await until(() => textOf(policy, '[part="hash"]'), 'it has a fingerprint');
    expect(policy.querySelector('pre, [data-part="unread"]')).to.equal(null);
  });

  it('R158: a policy that stood inside is whole, with all around it, where the address fails', async () => {
    const site = await newSite();
    const policy = await policyOf(html, `src="${site.url('none.html', { status: 500 })}"`);
    expect(errors.join()).to.match(/none\.html.* 500/);
    expect(linesOf(policy.innerText)).to.deep.equal(linesOf(text));
    expect(around(policy, 'nav')!.querySelectorAll(':scope > details > ol > li').length).to.equal(5);
    if (canClose) expect(policy.querySelectorAll('[data-toggle]').length).to.equal(5);
  });

  it('R158: what stood inside comes back where a later address fails, and goes again with one that does not', async () => {
    const site = await newSite();
    const good = address(TEXT);
    const policy = await policyOf('<p>By post.</p>', `src="${good}"`);
    policy.src = site.url('none.html', { status: 404 });
    await until(() => policy.innerText.trim() === 'By post.', 'what stood there shows');
    await until(() => !around(policy, 'nav'), 'nothing is left of the contents');
    policy.src = good;
    await until(() => policy.querySelector('h1'), 'the text shows');
    expect(policy.innerText).not.to.include('By post.');
    expect(errors).to.have.length(1);
  });

  it('R158: stays in the order that it came in, however often it is moved', async () => {
    const policy = await policyOf(html);
    const nodes = [...policy.childNodes];
    if (canClose) policy.querySelector<HTMLElement>('#share [data-toggle]')!.click();
    const shown = (): boolean => policy.querySelector<HTMLElement>('#sharing-law')!.checkVisibility();
    const wasShown = shown();
    for (let turn = 0; turn < 3; turn += 1) {
      place('').append(policy);
      await ready(policy);
    }
    expect([...policy.childNodes].every((node, at) => node === nodes[at])).to.equal(true);
    expect(policy.childNodes.length).to.equal(nodes.length);
    expect(policy.querySelectorAll('[data-toggle]').length).to.equal(canClose ? 5 : 0);
    expect([shown(), wasShown]).to.deep.equal([!canClose, !canClose]);
  });
});

describe('two policies in one page', () => {
  it('keep to themselves', async () => {
    const first = await policyOf('<h1>App</h1><section><h2>Data</h2><p>Data of the app.</p></section>');
    const second = await policyOf('<h1>Shop</h1><section><h2>Data</h2><p>Data of the shop.</p></section>');
    const linkOf = (policy: PrivacyPolicy): HTMLAnchorElement => around(policy, 'nav a') as HTMLAnchorElement;
    expect(linkOf(first).hash).not.to.equal(linkOf(second).hash);
    for (const policy of [first, second]) {
      expect(policy.contains(document.querySelector(linkOf(policy).hash)), linkOf(policy).hash).to.equal(true);
    }
    expect(await first.hash).not.to.equal(await second.hash);
    if (!canClose) return;
    const open = (): boolean[] => [first, second].map((one) => one.querySelector('p')!.offsetHeight > 0);
    around(first, '[part="tools"] button')!.click();
    expect(open()).to.deep.equal([false, true]);
    second.querySelector<HTMLElement>('[data-toggle]')!.click();
    expect(open()).to.deep.equal([false, false]);
    linkOf(second).click();
    expect(open()).to.deep.equal([false, true]);
  });
});

describe('a policy in a shadow tree', () => {
  it('R140, R143: shows a text as it does elsewhere', async () => {
    document.documentElement.lang = 'en';
    const root = place('<div></div>').firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<privacy-policy src="${FILES}.txt"></privacy-policy>`;
    const policy = await ready(root.querySelector('privacy-policy')!);
    expect(linesOf(policy.innerText)).to.deep.equal(linesOf(text));
    expect(getComputedStyle(policy.querySelector('section li')!).listStyleType).to.equal('none');
  });
});
