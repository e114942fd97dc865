import { expect } from '@open-wc/testing';
import { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import { sha256 } from '../../src/elements/sha256.js';
import texts from '../../src/locales/policy/en.js';
import { policyText } from '../../src/policy/html/canonical-text.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { readPolicyText } from '../../src/policy/text/read-text.js';
import { renderPolicyHTML } from '../../src/policy/html/render-html.js';
import { newSite } from '../browsers/site.js';
import { until } from '../browsers/until.js';
import { place } from '../page/page-consent.js';
import { address, policyOf, ready, TEXT, textOf } from './policy-sample.js';

const DOCUMENT: PolicyDocument = readPolicyText(TEXT, { lang: 'en' });
const FALLBACK = 'Loading <a href="/policy.txt">the policy</a>';

/** What a reader sees of the text. */
const read = (policy: PrivacyPolicy): string => policy.innerText.replace(/\s+/g, ' ').trim();
const SEEN = TEXT.replace(/\s+/g, ' ').trim();

let errors: string[] = [];
const { error } = console;
beforeEach(() => {
  errors = [];
  console.error = (...args: unknown[]) => void errors.push(args.join(' '));
});
afterEach(() => {
  console.error = error;
});

const script = (type: string, content: string): string => `<script type="${type}">${content}</script>`;
const WAYS: Record<string, () => Promise<PrivacyPolicy>> = {
  'HTML from a server': () => policyOf(renderPolicyHTML(DOCUMENT)),
  'a text at an address': () => policyOf(FALLBACK, `src="${address(TEXT)}"`),
  'JSON at an address': () => policyOf(FALLBACK, `src="${address(JSON.stringify(DOCUMENT), 'application/json')}"`),
  'a text inside': () => policyOf(script('text/plain', TEXT)),
  'JSON inside': () => policyOf(script('application/json', JSON.stringify(DOCUMENT))),
  'an object': async () => {
    const policy = Object.assign(new PrivacyPolicy(), { document: DOCUMENT });
    document.documentElement.lang = 'en';
    place('').append(policy);
    return ready(policy);
  },
};

describe('<privacy-policy> made from', () => {
  for (const [name, show] of Object.entries(WAYS)) {
    it(`R143, R159: ${name}: every sentence once, in order, and the hash of the document`, async () => {
      const policy = await show();
      expect(read(policy)).to.equal(SEEN);
      const hash = await sha256(policyText(DOCUMENT));
      expect(await policy.hash).to.equal(hash);
      expect(textOf(policy, '[part="hash"]')).to.include(hash);
      expect(errors).to.deep.equal([]);
      if (name.startsWith('HTML')) expect(policy.shownDocument).to.equal(undefined);
      else expect(policyText(policy.shownDocument!)).to.equal(policyText(DOCUMENT));
    });
  }

  it('R139: a text has the level of heading that is asked for', async () => {
    const policy = await policyOf(script('text/plain', TEXT), 'heading-level="2"');
    expect(policy.querySelector('h2')!.textContent).to.equal('Privacy Policy');
    expect(policy.querySelector('section > h3')!.textContent).to.equal('1. How we share data');
    policy.headingLevel = 3;
    await until(() => policy.querySelector('section > h4'), 'another level');
    expect([policy.querySelectorAll('h2, h3').length, read(policy)]).to.deep.equal([1, SEEN]);
  });

  it('R128: JSON in another language than the page, says which and runs as that does', async () => {
    const policy = await policyOf(script('application/json', JSON.stringify({ ...DOCUMENT, lang: 'he' })));
    expect([policy.lang, getComputedStyle(policy).direction]).to.deep.equal(['he', 'rtl']);
  });

  it('R144: hostile text stays text', async () => {
    const policy = await policyOf(
      '',
      `src="${address('Policy\n\n1. <img src=x onerror="ran.push(1)">\n\n<b>bold</b>\n')}"`,
    );
    expect(policy.querySelector('img, b')).to.equal(null);
    expect(read(policy)).to.include('1. <img src=x onerror="ran.push(1)"> <b>bold</b>');
  });
});

describe('the source of a policy', () => {
  it('that is not there leaves what is, and tells the console', async () => {
    const site = await newSite();
    const policy = await policyOf(FALLBACK, `src="${site.url('none.html', { status: 404 })}"`);
    expect(read(policy)).to.equal('Loading the policy');
    expect(errors.join()).to.match(/privacy-elements: <privacy-policy>: .*none\.html.* 404/);
  });

  it('that is malformed is told to the console with line and column, and can be read as it was written', async () => {
    const raw = `Policy\n\n1. One\n\nText.\n\n3. Three\n\n${'A long line. '.repeat(60)}`;
    const policy = await policyOf(FALLBACK, `src="${address(raw)}"`);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include('privacy-elements: line 7, column 1: found "3."');
    expect(policy.querySelector('p')!.textContent).to.equal(texts.unread);
    const pre = policy.querySelector('pre')!;
    expect(pre.textContent).to.equal(raw);
    expect(pre.scrollWidth, 'it wraps').to.be.at.most(pre.clientWidth);
    expect([textOf(policy, '[part="hash"]'), policy.shownDocument]).to.deep.equal([undefined, undefined]);
  });

  for (const [name, json, message] of [
    ['no JSON', '{ "title": ', /JSON/],
    ['JSON of something else', '{ "title": 1 }', /title: found 1/],
  ] as const) {
    it(`that is ${name} likewise`, async () => {
      const policy = await policyOf(script('application/json', json));
      expect(errors.join()).to.match(message);
      expect(policy.querySelector('pre')!.textContent).to.equal(json);
    });
  }

  it('can be another, or none, and what stood there before comes back', async () => {
    const policy = await policyOf(FALLBACK, `src="${address(TEXT)}"`);
    policy.src = address(TEXT.replace('Write to us', 'Call us'));
    await until(() => policy.innerText.includes('Call us'), 'the other text');
    expect(policy.querySelectorAll('h1').length).to.equal(1);
    policy.document = { ...DOCUMENT, title: 'As data' };
    await until(() => policy.querySelector('h1')?.textContent === 'As data', 'the document goes before');
    policy.document = undefined;
    policy.src = null;
    await until(() => read(policy) === 'Loading the policy', 'what stood there');
    expect(policy.shownDocument).to.equal(undefined);
  });

  it('is the last that was asked for, whichever comes first', async () => {
    const site = await newSite();
    const slow = site.url('slow.html', { body: TEXT.replace('Write to us', 'Too late'), delay: 300 });
    const policy = await policyOf(FALLBACK, `src="${address(TEXT)}"`);
    policy.src = slow;
    await policy.updateComplete;
    policy.src = address(TEXT.replace('Write to us', 'Call us'));
    await ready(policy);
    await new Promise((done) => setTimeout(done, 400));
    expect(policy.innerText).to.include('Call us');
    expect(errors).to.deep.equal([]);
  });
});
