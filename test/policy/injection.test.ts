import { expect } from '@open-wc/testing';
import { buildTree } from '../../src/elements/policy/build-tree.js';
import type { Clause, PolicyDocument, Run } from '../../src/policy/document.js';
import { liveWriter } from '../../src/policy/html/live-writer.js';
import { PolicyTextError } from '../../src/policy/text/policy-text-error.js';
import { readPolicyText } from '../../src/policy/text/read-text.js';
import { renderPolicyHTML } from '../../src/policy/html/render-html.js';
import { safeLink } from '../../src/policy/html/safe-link.js';
import { policyTree } from '../../src/policy/html/tree.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { hostileInputs, hostileLinks } from './hostile-inputs.js';

const TAGS = new Set(
  'nav ol ul li a span h1 h2 h3 h4 p time section strong em div table caption thead tbody tr th td dl dt dd button'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  (
    'id href rel role scope tabindex type datetime aria-label aria-current aria-hidden data-label data-part data-block ' +
    'data-scroll data-regimes data-event data-right data-version data-consent-open'
  ).split(' '),
);
const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** A document with one text in every place that can hold one. */
function everywhere(text: string): PolicyDocument {
  const runs: Run[] = [
    text,
    { strong: text },
    { em: text },
    { link: text, to: text },
    { ref: `no ${text}` },
    '{variable}',
  ];
  const party = { name: text, address: text, email: text, phone: text, url: text, country: text };
  const clause: Clause = {
    type: 'clause',
    id: text,
    aliases: [`${text}!`],
    label: text,
    heading: [text],
    lead: text,
    text: runs,
    regimes: ['gdpr'],
    body: [{ type: 'clause', label: text, text: [{ ref: text }, { ref: `${text}!` }] }],
  };
  return {
    title: text,
    lang: 'en',
    numbering: [{ kind: 'decimal', before: text, after: text }],
    breadcrumb: {
      prefix: text,
      separator: text,
      items: [
        { text, href: text },
        { text, href: text },
      ],
    },
    variables: { variable: text, [text]: 'replaced' },
    controller: party,
    intro: [
      { type: 'list', items: [text] },
      { type: 'table', caption: text, head: [text], rows: [[[text]]] },
      { type: 'contact' },
      {
        type: 'rights',
        rights: [
          { right: 'access', text, href: text },
          { right: 'erasure', text, event: text },
        ],
      },
      { type: 'changes' },
    ],
    sections: [clause],
    versions: [{ version: 1, effective: text, published: text, change: 'minor', asks: 'notice', summary: [text] }],
  };
}

/** As a parser and UTF-8 leave a text: one line end, no null bytes, no halves of pairs. */
const settled = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd');

/** Tag by tag, where a link that is not allowed is a span. */
const shapeOf = (root: Element): string =>
  [...root.querySelectorAll('*')].map(({ localName }) => (localName === 'a' ? 'span' : localName)).join(' ');

const build = (document: PolicyDocument): DocumentFragment => buildTree(policyTree(document, { live: liveWriter() }));

/** How often a reader sees a text. */
const timesIn = (root: Element, text: string): number => settled(root.textContent).split(settled(text)).length - 1;

const harmless = (() => {
  const root = document.createElement('div');
  root.append(build(everywhere('ø')));
  return { shape: shapeOf(root), times: timesIn(root, 'ø') };
})();

/** What in a root no policy may have. */
function strangersIn(root: ParentNode): string[] {
  const found: string[] = [];
  for (const { localName, attributes } of root.querySelectorAll('*')) {
    if (!TAGS.has(localName)) found.push(`<${localName}>`);
    for (const { name } of attributes) if (!ATTRIBUTES.has(name)) found.push(`<${localName} ${name}>`);
  }
  for (const link of root.querySelectorAll('a[href]')) {
    const { protocol, href } = link as HTMLAnchorElement;
    // An address that is none leads nowhere.
    if (!PROTOCOLS.includes(protocol) && URL.canParse(href)) found.push(`href ${link.getAttribute('href') ?? ''}`);
  }
  return found;
}

/** What in a root is more than the text of `everywhere`, or less. */
function escapesIn(root: Element, text: string): string[] {
  const found = strangersIn(root);
  if (shapeOf(root) !== harmless.shape) found.push(`another shape: ${shapeOf(root)}`);
  if (timesIn(root, text) < harmless.times) found.push('the text is not everywhere');
  return found;
}

/** What a script that ran would have set to 1; it is an element where that has the id `hit`. */
const hitOf = (page: object): unknown => (page as { hit?: unknown }).hit;

const report = (text: string, found: readonly string[]): string[] =>
  found.map((one) => `${JSON.stringify(text.slice(0, 80))}: ${one.slice(0, 200)}`);

// Names of variables are replaced, which is what they are for.
const inputs = hostileInputs.filter((text) => !/\{\w+\}/.test(text));

describe('hostile texts', () => {
  it('are at least 200, each another', () => {
    expect(hostileInputs.length).to.be.at.least(200);
    expect(new Set(hostileInputs).size).to.equal(hostileInputs.length);
    expect(harmless.times).to.be.at.least(30);
  });

  it('R144: stay text in the markup, on a page that a server sends, and run nothing', async () => {
    const site = await newSite();
    const bodies = inputs.map((text) => `<div class="out">${renderPolicyHTML(everywhere(text))}</div>`);
    const page = await site.page(`<!doctype html><meta charset="utf-8"><title>Policy</title><body>${bodies.join('')}`);
    const roots = [...page.document.querySelectorAll('.out')];
    expect(roots).to.have.length(inputs.length);
    expect(inputs.flatMap((text, at) => report(text, escapesIn(roots[at]!, text)))).to.deep.equal([]);
    expect(hitOf(page.window)).not.to.equal(1);
    expect(page.document.querySelectorAll('head > *, body > :not(.out)')).to.have.length(2);
  });

  it('R144: stay text in the DOM, and run nothing', () => {
    const root = document.createElement('div');
    document.body.append(root);
    const found = inputs.flatMap((text) => {
      root.replaceChildren(build(everywhere(text)));
      return report(text, escapesIn(root, text));
    });
    root.remove();
    expect(found).to.deep.equal([]);
    expect(hitOf(window)).not.to.equal(1);
  });

  it('R144: are built under Trusted Types without a violation', async () => {
    const site = await newSite();
    const script = `
      import { hostileInputs } from '/test/policy/hostile-inputs.ts';
      import { buildTree } from '/src/elements/policy/build-tree.ts';
      import { policyTree } from '/src/policy/html/tree.ts';
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.sample));
      for (const text of hostileInputs) {
        const text3 = [text, { strong: text }, { link: text, to: text }];
        const sections = [{ type: 'clause', id: text, aliases: [text + '!'], label: text, heading: text3, lead: text, text: text3 }];
        document.body.append(buildTree(policyTree({ title: text, lang: 'en', numbering: [], variables: { x: text }, sections })));
      }
      document.documentElement.dataset.done = '';
    `;
    const headers = { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
    const page = await site.page(`<!doctype html><body><script type="module">${script}</script>`, { headers });
    await until(() => 'done' in page.document.documentElement.dataset, 'all were built');
    expect((page.window as unknown as { violations: string[] }).violations).to.deep.equal([]);
    expect(hitOf(page.window)).not.to.equal(1);
    expect(page.document.querySelectorAll('section')).to.have.length(hostileInputs.length);
    expect(page.document.querySelectorAll('body *:not(script, h1, h2, section, p, a, span, strong)')).to.have.length(0);
  });

  it('R144: are no links where browsers would run or open them', () => {
    expect(hostileLinks.filter((link) => safeLink(link))).to.deep.equal([]);
    // Whatever is allowed, a browser takes for an address of an allowed kind too.
    const other = hostileInputs.filter((text) => {
      const link = safeLink(text);
      const url = link !== undefined && URL.canParse(link, location.href) && new URL(link, location.href);
      return url && !PROTOCOLS.includes(url.protocol);
    });
    expect(other).to.deep.equal([]);
  });

  it('R144: are replaced where they are variables, and nothing else is', () => {
    for (const name of hostileInputs.filter((text) => /^\w+$/.test(text) && text.length < 100)) {
      const title = `{${name}}`;
      const made = (variables: Record<string, string>) => renderPolicyHTML({ ...everywhere('x'), title, variables });
      expect(made({})).to.include(`<h1>{${name}}</h1>`);
      // As JSON has it, so that `__proto__` is a name like any other.
      expect(made(JSON.parse(`{"${name}":"<b>"}`) as Record<string, string>)).to.include('<h1>&lt;b&gt;</h1>');
    }
  });

  it('R144: stay text in what is read from a plain text', () => {
    let read = 0;
    const found = hostileInputs.flatMap((text) => {
      const source = `Policy\n\n${text}\n\n1. ${text}\n\n(1) ${text}\n\n-1. ${text}: so ${text}\n\n${text}\n\n(2) See ${text}.`;
      let policy: PolicyDocument;
      try {
        policy = readPolicyText(source);
      } catch (error) {
        // Controls, halves of characters, and what reads as a number out of order.
        return error instanceof PolicyTextError ? [] : [String(error)];
      }
      read++;
      const root = document.createElement('div');
      root.append(build(policy));
      const isThere = root.textContent.includes((text.trim().split(/[\r\n]/, 1)[0] ?? '').trim());
      return report(text, [...strangersIn(root), ...(isThere ? [] : ['the text is not there'])]);
    });
    expect(found).to.deep.equal([]);
    expect(read).to.be.at.least(200);
    expect(hitOf(window)).not.to.equal(1);
  });

  it('R144: smuggle no element in where JSON has an object in place of a text', () => {
    const image = { tag: 'img', attributes: { src: 'x', onerror: 'globalThis.hit=1' }, children: [] };
    // A document that is none may be refused.
    const made = <T>(make: () => T): T | undefined => {
      try {
        return make();
      } catch {
        return undefined;
      }
    };
    const keys = (value: unknown, path: readonly string[] = []): string[][] =>
      value instanceof Object
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...keys(inner, [...path, key])])
        : [];
    const whole = everywhere('x');
    // What is refused in one block says nothing of the next.
    const apart = [[], ...(whole.intro ?? []).map((block) => [block])].map((intro) =>
      JSON.stringify({ ...whole, intro }),
    );
    const smuggled = apart.flatMap((sound) =>
      keys(JSON.parse(sound)).filter((path) => {
        const forged = JSON.parse(sound) as Record<string, unknown>;
        const holder = path.slice(0, -1).reduce((value, key) => value[key] as Record<string, unknown>, forged);
        holder[path.at(-1)!] = image;
        const markup = made(() => renderPolicyHTML(forged as unknown as PolicyDocument));
        const built = made(() => build(forged as unknown as PolicyDocument));
        return markup?.includes('<img') || built?.querySelector('img');
      }),
    );
    expect(smuggled).to.deep.equal([]);
  });
});
