import { expect, fixture, html } from '@open-wc/testing';
import { completeConfig } from '../../src/core/complete-config.js';
import { buildTree } from '../../src/elements/policy/build-tree.js';
import type { Block, PolicyDocument } from '../../src/policy/document.js';
import { liveWriter } from '../../src/policy/html/live-writer.js';
import { renderPolicyHTML, type RenderOptions } from '../../src/policy/html/render-html.js';
import { safeLink } from '../../src/policy/html/safe-link.js';
import { policyTree } from '../../src/policy/html/tree.js';
import { clause, paragraph, sample } from './sample-policy.js';

const parse = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;

/** What a document with these blocks becomes on a server. */
function rendered(intro: readonly Block[], more: Partial<PolicyDocument> = {}, options?: RenderOptions): HTMLElement {
  return parse(renderPolicyHTML({ ...sample, ...more, intro }, options));
}

const config = completeConfig({
  categories: [
    {
      id: 'analytics',
      services: [
        {
          id: 'count',
          label: 'Counter',
          provider: 'Count & Co',
          purpose: 'Counts visits',
          policy: 'https://count.example/privacy',
          country: 'IE',
          storage: [
            { kind: 'cookie', name: '_c*', duration: 'P2Y', purpose: 'Tells visitors apart' },
            { kind: 'localStorage', name: 'c', duration: 'session' },
          ],
        },
        { id: 'own', provider: 'Harbour Books' },
      ],
    },
    { id: 'marketing', label: 'Advertising', services: [{ id: 'ads', provider: 'Ads Ltd' }] },
  ],
  policy: { controller: 'Harbour Books' },
});

/** All that a policy can have in it. */
const everything: PolicyDocument = {
  ...sample,
  dpo: { name: 'Ann', email: 'ann@example.org', phone: '+49 (0)30 123-45', url: 'https://ann.example', country: 'DE' },
  authority: { name: 'Watch', url: 'https://watch.example', address: '1 "Main" Street' },
  versions: [{ version: 2, effective: '2026-11-01', change: 'material', asks: 'consent', summary: ['New <shop>'] }],
  intro: [
    ...(['cookies', 'recipients', 'record', 'changes', 'contact'] as const).map((type) => ({ type })),
    { type: 'rights', rights: [{ right: 'access' }, { right: 'withdrawal' }, { right: 'complaint' }] },
    { type: 'list', items: ['a & b', [{ link: 'c', to: 'https://c.example/?d=e&f="g"' }]] },
    { type: 'table', caption: 'T', head: ['H'], rows: [[[{ em: '<i>' }]]] },
    clause({ text: 'Introduction' }),
    paragraph('End'),
  ],
};

describe('renderPolicyHTML', () => {
  it('R158: says the same as what the element builds', () => {
    const built = document.createElement('body');
    built.append(buildTree(policyTree(everything, { headingLevel: 2, live: liveWriter({ config }) })));
    // Neighbouring pieces of text are one in markup.
    built.normalize();
    const markup = parse(renderPolicyHTML(everything, { headingLevel: 2, config }));
    expect(markup.innerHTML).to.equal(built.innerHTML);
    expect(markup.isEqualNode(built)).to.be.true;
  });

  it('writes the markup that the element finds again, to the letter', () => {
    const { title, lang, numbering } = sample;
    const sections = [clause({ id: 'a', heading: 'Data & you', body: [clause({ lead: 'If', text: 'so.' })] })];
    expect(renderPolicyHTML({ title, lang, numbering, sections })).to.equal(
      '<h1>Privacy Policy</h1><section id="a"><h2><a data-label="" href="#a">1.</a> Data &amp; you</h2>' +
        '<ol role="list"><li id="s1-1"><p><a data-label="" href="#s1-1">(1)</a> <strong>If</strong> so.</p></li></ol>' +
        '</section>',
    );
  });

  it('names the heading level that it does not know', () => {
    for (const headingLevel of [0, 7, 1.5, NaN, '2' as unknown as number]) {
      expect(() => renderPolicyHTML(sample, { headingLevel }))
        .to.throw(RangeError)
        .with.property('message', `headingLevel is ${headingLevel}, allowed are 1 to 6`);
    }
    expect(renderPolicyHTML(sample, { headingLevel: 6 })).to.include('<h6>Privacy Policy</h6>');
  });

  it('R154: lists whom to turn to, with a channel that works', () => {
    const block = rendered([{ type: 'contact' }], everything).querySelector('[data-block=contact]')!;
    const lists = [...block.querySelectorAll('dl')].map((list) =>
      [...list.querySelectorAll('dt')].map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`),
    );
    expect(lists).to.deep.equal([
      ['Controller: Harbour Books', 'E-mail: books@example.org'],
      [
        'Data protection officer: Ann',
        'Address: Germany',
        'E-mail: ann@example.org',
        'Telephone: +49 (0)30 123-45',
        'Website: https://ann.example',
      ],
      ['Supervisory authority: Watch', 'Address: 1 "Main" Street', 'Website: https://watch.example'],
    ]);
    expect([...block.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      ...['mailto:books@example.org', 'mailto:ann@example.org', 'tel:+493012345', 'https://ann.example'],
      'https://watch.example',
    ]);
  });

  it('R153: gives every right a way to use it', () => {
    const rights = [
      { right: 'access' },
      { right: 'erasure', href: '/erase', text: 'Gone in a day.' },
      { right: 'portability', event: 'shop-export' },
      { right: 'withdrawal' },
      { right: 'complaint' },
    ] as const;
    const block = rendered([{ type: 'rights', rights }], everything).querySelector('[data-block=rights]')!;
    const [access, erasure, portability, withdrawal, complaint] = [...block.querySelectorAll('li')];
    expect(access!.querySelector('a')!.getAttribute('href')).to.match(/^mailto:ann@example\.org\?subject=/);
    expect(erasure!.textContent).to.equal('Erasure Gone in a day. Make a request');
    expect(erasure!.querySelector('a')!.getAttribute('href')).to.equal('/erase');
    const { event, right } = portability!.querySelector('button')!.dataset;
    expect([event, right]).to.deep.equal(['shop-export', 'portability']);
    expect(withdrawal!.querySelector('button')!.dataset['consentOpen']).to.equal('settings');
    // Not to those whom the complaint is about.
    expect(complaint!.querySelector('a')!.getAttribute('href')).to.equal('https://watch.example');
    expect([...block.querySelectorAll('button')].map(({ type }) => type)).to.deep.equal(['button', 'button']);
  });

  it('names a right without a way to use it where there is no address', () => {
    const { title, lang, numbering } = sample;
    const intro: Block[] = [{ type: 'rights', rights: [{ right: 'access' }, { right: 'complaint' }] }];
    const block = parse(renderPolicyHTML({ title, lang, numbering, sections: [], intro }));
    expect(block.querySelectorAll('li')).to.have.length(2);
    expect(block.querySelectorAll('a, button')).to.have.length(0);
  });

  it('R155: says within how many days a request is answered', () => {
    const block: Block = { type: 'rights', rights: [] };
    const last = (more: Partial<PolicyDocument>) =>
      rendered([block], more).querySelector('[data-block] > p')!.textContent;
    expect(last({})).to.equal('Answered within 30 days.');
    expect(last({ regimes: ['ccpa'] })).to.equal('Answered within 45 days.');
    expect(last({ replyDays: 1 })).to.equal('Answered within 1 day.');
  });

  it('R146: lists the versions, with what changed', () => {
    const items = [...rendered([{ type: 'changes' }], everything).querySelectorAll('[data-block=changes] > ul > li')];
    expect(items.map((item) => item.textContent)).to.deep.equal([
      'Version 2 · In force since November 1, 2026 · material changeNew <shop>',
    ]);
    expect(items[0]!.getAttribute('data-version')).to.equal('2');
  });

  it('R157: declares what the configuration says, one real table a service', () => {
    const block = rendered([{ type: 'cookies', categories: ['analytics'] }], {}, { config });
    expect(block.querySelector('[data-block]')!.getAttribute('data-categories')).to.equal('analytics');
    expect([...block.querySelectorAll('caption')].map((caption) => caption.textContent)).to.deep.equal([
      'Counter (Count & Co)',
    ]);
    const rows = [...block.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.deep.equal([
      ['Name', 'Kind', 'Duration', 'Purpose'],
      ['_c*', 'cookie', '2 years', 'Tells visitors apart'],
      ['c', 'localStorage', 'Until you close the browser', ''],
    ]);
    expect(block.querySelector('[data-block] a')!.getAttribute('href')).to.equal('https://count.example/privacy');
    expect(block.textContent).not.to.include('Advertising');
    expect(rendered([{ type: 'cookies' }], {}, { config }).textContent)
      .to.include('Advertising')
      .and.include('Statistics');
  });

  it('R149: lists the recipients with country and purpose, but not the controller', () => {
    const items = rendered([{ type: 'recipients' }], {}, { config }).querySelectorAll('[data-block] li');
    expect([...items].map((item) => item.textContent)).to.deep.equal([
      'Count & Co (Ireland): Counts visits',
      'Ads Ltd',
    ]);
    const none = rendered([{ type: 'recipients' }], {}, { config: completeConfig({ categories: [] }) });
    expect(none.querySelector('[data-block]')!.textContent).to.equal('Nobody else receives data.');
  });

  it('is accessible, live blocks included', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.append(...parse(renderPolicyHTML(everything, { config })).childNodes);
    await expect(host).to.be.accessible();
  });
});

describe('safeLink', () => {
  it('R144: allows the addresses that a policy needs', () => {
    for (const address of [
      'https://example.org/a?b=c:d#e',
      'HTTP://example.org',
      '//example.org/a',
      'mailto:a@example.org?subject=b',
      'tel:+4930123',
      '/privacy',
      'privacy.html',
      '../a:b/c',
      './a:b',
      '?a=b:c',
      '#s1-2',
      '#a:b',
    ]) {
      expect(safeLink(address)).to.equal(address);
    }
  });

  it('R144: drops what browsers drop before it looks', () => {
    expect(safeLink('\u0001 \n https://example.org/\ta')).to.equal('https://example.org/a');
    expect(safeLink('java\nscript:alert(1)')).to.equal(undefined);
    expect(safeLink('\0\u001f javascript:alert(1)')).to.equal(undefined);
  });

  it('R144: opens external pages without a way back', () => {
    const to = (address: string) =>
      rendered([{ type: 'paragraph', text: [{ link: 'there', to: address }] }])
        .querySelector('h1 + p a')!
        .getAttribute('rel');
    expect([to('https://example.org'), to('//example.org'), to('\\\\example.org')]).to.deep.equal(
      Array(3).fill('noopener'),
    );
    expect([to('/a'), to('#a'), to('mailto:a@example.org')]).to.deep.equal([null, null, null]);
  });
});
