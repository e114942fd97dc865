import { expect, fixture, html } from '@open-wc/testing';
import { buildTree } from '../../src/elements/policy/build-tree.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { policyTree, type TreeOptions } from '../../src/policy/html/tree.js';
import { clause, paragraph, sample, sampleLines } from './sample-policy.js';

/** The document on the page, without list markers, as the element's styles have it. */
async function shown(document: PolicyDocument, options?: TreeOptions): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(buildTree(policyTree(document, options)));
  host.querySelectorAll<HTMLElement>('ol').forEach((list) => (list.style.listStyle = 'none'));
  return host;
}

const textOf = (host: Element, selector: string): string | null | undefined =>
  host.querySelector(selector)?.textContent;

describe('policyTree', () => {
  it('R138: says where the page is, in a nav with an ordered list, and marks the page itself', async () => {
    const host = await shown(sample);
    const nav = host.querySelector('nav')!;
    expect(nav.getAttribute('aria-label')).to.equal('Breadcrumb');
    expect(nav.textContent).to.equal('Your position: Home / Privacy Policy');
    const steps = [...nav.querySelectorAll('ol > li')];
    expect(steps).to.have.length(2);
    expect(steps[0]!.querySelector('a')!.getAttribute('href')).to.equal('/');
    expect(nav.querySelectorAll('[aria-current]')).to.have.length(1);
    expect(steps[1]!.querySelector('[aria-current=page]')!.textContent).to.equal('Privacy Policy');
  });

  it('R138: takes another separator, and a link for the page itself', async () => {
    const items = [{ text: 'Start', href: '/' }, { text: 'Legal' }, { text: 'Privacy', href: '#' }];
    const host = await shown({ ...sample, breadcrumb: { separator: ' › ', items } });
    expect(textOf(host, 'nav')).to.equal('Start › Legal › Privacy');
    expect(host.querySelector('a[aria-current=page]')!.getAttribute('href')).to.equal('#');
    expect((await shown({ ...sample, breadcrumb: { items: [] } })).querySelectorAll('nav li')).to.have.length(0);
  });

  it('R139: has the title as a heading of the chosen level, then the introduction, then section 1', async () => {
    const host = await shown(sample);
    expect(textOf(host, 'h1')).to.equal('Privacy Policy');
    expect([...host.children].map(({ localName }) => localName)).to.deep.equal([
      ...['nav', 'h1', 'p', 'section', 'section', 'section'],
    ]);
    const levels = (of: Element) => [...of.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.localName);
    expect(levels(host)).to.deep.equal(['h1', 'h2', 'h3', 'h3', 'h2', 'h2']);
    expect(levels(await shown(sample, { headingLevel: 5 }))).to.deep.equal(['h5', ...Array<string>(5).fill('h6')]);
  });

  it('R140: a copier reads every sentence with its label once, in order', async () => {
    const host = await shown({ ...sample, breadcrumb: undefined } as unknown as PolicyDocument);
    expect(host.innerText.split('\n').filter(Boolean)).to.deep.equal(sampleLines);
  });

  it('R140: nests ordered lists, and the labels are links in the text', async () => {
    const host = await shown(sample);
    expect(host.querySelectorAll('#share > ol[role=list] > li#sharing > ol > li')).to.have.length(3);
    // The sentence between the clauses stands between two lists, and their numbers go on.
    expect(host.querySelectorAll('#sharing > ol')).to.have.length(2);
    expect(textOf(host, '#sharing > ol + p')).to.equal('None of this is a sale.');
    for (const label of host.querySelectorAll<HTMLAnchorElement>('[data-label]')) {
      expect(label.closest('[id]')!.id).to.equal(label.getAttribute('href')!.slice(1));
    }
    expect(host.querySelectorAll('[data-label]')).to.have.length(10);
    expect(textOf(host, '#s1-1-1 > p > strong')).to.equal('With your consent:');
  });

  it('R140: writes no label where there is none', async () => {
    const host = await shown({
      ...sample,
      numbering: [],
      sections: [
        clause({ heading: 'Plain' }),
        clause({ label: '', text: 'A sentence.' }),
        clause({ lead: 'Only a lead' }),
      ],
    });
    expect(host.querySelectorAll('[data-label]')).to.have.length(0);
    expect([...host.querySelectorAll('section')].map((one) => one.textContent)).to.deep.equal([
      ...['Plain', 'A sentence.', 'Only a lead'],
    ]);
    expect(host.querySelectorAll('section p')).to.have.length(2);
  });

  it('R140: keeps clauses of the introduction, which have no number', async () => {
    const intro = [clause({ text: 'First principle.' }), clause({ label: '*', heading: 'Second' }), paragraph('End.')];
    const host = await shown({ ...sample, intro, sections: [] });
    expect(textOf(host, 'h1 + ol')).to.equal('First principle.* Second');
    expect(textOf(host, 'h1 + ol + p')).to.equal('End.');
  });

  it('R141: gives every clause an anchor that no other has', async () => {
    const twice = clause({ id: 'same', aliases: ['older', 's2'], heading: 'One' });
    const sections = [twice, clause({ text: 'By its place' }), twice, clause({ id: 'same-2', aliases: ['older'] })];
    const host = await shown({ ...sample, sections });
    const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.deep.equal(['same', 'older', 's2', 'same-2', 'same-2-2']);
  });

  it('R141: keeps old anchors where they were', async () => {
    const host = await shown(sample);
    const anchor = host.querySelector('#old-sharing')!;
    expect(anchor.parentElement!.id).to.equal('sharing');
    expect(anchor).to.equal(anchor.parentElement!.firstChild);
    expect(anchor.textContent).to.equal('');
  });

  it('R141: names a clause by the label that it has now, also by an old id', async () => {
    const intro: PolicyDocument['intro'] = [
      { type: 'paragraph', text: ['See ', { ref: 'sharing' }, ', ', { ref: 'old-sharing' }, ', ', { ref: 'gone' }] },
    ];
    const host = await shown({ ...sample, intro });
    expect(textOf(host, 'h1 + p')).to.equal('See (1), (1), gone');
    const links = [...host.querySelectorAll('h1 + p a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#sharing', '#sharing']);
  });

  it('R145: shows version, effective date and update time, for people and machines', async () => {
    const versions: PolicyDocument['versions'] = [
      { version: 3, effective: '2026-11-01', published: '2026-10-20', change: 'minor', asks: 'notice' },
      { version: 2, effective: '2026-01-01', change: 'minor', asks: 'notice' },
    ];
    const host = await shown({ ...sample, versions });
    const dates = host.querySelector('h1 + [data-part=dates]')!;
    expect(dates.textContent).to.equal('Version 3 · In force since November 1, 2026 · Last updated October 20, 2026');
    const times = [...dates.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
    expect(times).to.deep.equal(['2026-11-01', '2026-10-20']);

    const german = await shown({ ...sample, lang: 'de', versions: versions.slice(1) });
    expect(textOf(german, '[data-part=dates]')).to.equal(
      'Version 2 · In force since 1. Januar 2026 · Last updated 1. Januar 2026',
    );
    expect((await shown({ ...sample, versions: [] })).querySelectorAll('time')).to.have.length(0);
  });

  it('shows a date that is none as it is', async () => {
    for (const effective of ['spring', 'Section 1', '2026-13-01', '2026-11-01T00:00']) {
      const versions = [{ version: 1, effective, change: 'minor', asks: 'notice' }] as const;
      expect(textOf(await shown({ ...sample, versions }), 'time')).to.equal(effective);
    }
  });

  it('marks what is for some laws alone, and leaves nothing out', async () => {
    const sections = [
      clause({ id: 'law', regimes: ['uk-gdpr', 'ccpa'], heading: 'For some' }),
      clause({ text: 'For all' }),
    ];
    const host = await shown({ ...sample, sections });
    expect(host.querySelector('#law')!.getAttribute('data-regimes')).to.equal('uk-gdpr ccpa');
    expect(textOf(host, '#law > [data-part=regimes]:first-child')).to.equal('Applies to: UK GDPR, CCPA');
    expect(textOf(host, '#law > h2')).to.equal('1. For some');
    expect(host.querySelectorAll('[data-regimes]')).to.have.length(1);
  });

  it('replaces variables in every text, and leaves alone what it does not know', async () => {
    const host = await shown({
      ...sample,
      title: '{controller}: {missing}',
      variables: { controller: 'Harbour', site: 'https://example.org/{controller}' },
      intro: [{ type: 'paragraph', text: [{ link: '{controller}', to: '{site}' }, { strong: '{controller}' }] }],
    });
    expect(textOf(host, 'h1')).to.equal('Harbour: {missing}');
    expect(textOf(host, 'h1 + p')).to.equal('HarbourHarbour');
    // What a variable stands for is not looked through again.
    expect(host.querySelector('h1 + p a')!.getAttribute('href')).to.equal('https://example.org/{controller}');
  });

  it('writes emphasis, lists, and tables that can be scrolled by keyboard', async () => {
    const host = await shown({
      ...sample,
      intro: [
        { type: 'paragraph', text: ['a ', { em: 'b' }, ' ', { strong: 'c' }] },
        { type: 'list', items: ['one', ['two ', { em: 'too' }]] },
        {
          type: 'table',
          caption: 'Why',
          head: ['Data', 'Purpose'],
          rows: [['Mail', [{ link: 'Order', to: '#share' }]]],
        },
      ],
    });
    expect(textOf(host, 'h1 + p')).to.equal('a b c');
    expect([...host.querySelectorAll('ul > li')].map((item) => item.textContent)).to.deep.equal(['one', 'two too']);
    const scroll = host.querySelector<HTMLElement>('ul + div')!;
    expect([scroll.getAttribute('aria-label'), scroll.tabIndex]).to.deep.equal(['Why', 0]);
    expect(textOf(scroll, 'caption')).to.equal('Why');
    expect([...scroll.querySelectorAll('th[scope=col]')].map((cell) => cell.textContent)).to.deep.equal([
      'Data',
      'Purpose',
    ]);
    expect(scroll.querySelector('td a')!.getAttribute('href')).to.equal('#share');
  });

  it('leaves live blocks empty, with what the element needs to fill them', async () => {
    const intro = [{ type: 'cookies', categories: ['a', 'b'] }, { type: 'record' }, { type: 'contact' }] as const;
    const host = await shown({ ...sample, intro });
    const blocks = [...host.querySelectorAll<HTMLElement>('[data-block]')];
    expect(blocks.map(({ dataset }) => dataset['block'])).to.deep.equal(['cookies', 'record', 'contact']);
    expect(blocks[0]!.dataset['categories']).to.equal('a b');
    expect(blocks.map((block) => block.childNodes.length)).to.deep.equal([0, 0, 0]);
  });

  it('is accessible', async () => {
    const document = { ...sample, regimes: ['gdpr'] as const };
    await expect(await shown(document)).to.be.accessible();
  });
});
