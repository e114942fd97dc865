import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import english from '../../src/locales/policy/en.js';
import { compareDocuments, type ClauseChange } from '../../src/policy/compare/compare.js';
import type { Block, Clause, PolicyDocument } from '../../src/policy/document.js';
import { LEGAL } from '../../src/policy/numbering.js';

const policy = (sections: readonly Clause[], rest: Partial<PolicyDocument> = {}): PolicyDocument => ({
  title: 'Privacy Policy',
  lang: 'en',
  numbering: LEGAL,
  sections,
  ...rest,
});
const clause = (rest: Omit<Clause, 'type'>): Clause => ({ type: 'clause', ...rest });
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** `+[new] -[old] same`, so that a test reads like the page. */
const marked = ({ parts }: ClauseChange): string =>
  parts.map(({ text, kind }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`)).join('');
const listed = (changes: readonly ClauseChange[]): string[] =>
  changes.map((change) => [change.kind, change.id, change.label, marked(change)].filter(Boolean).join(' '));

const KEEP = clause({ text: 'We keep your orders for ten years because tax law wants it.' });
const SHARE = clause({ text: 'We share your address with the carrier that brings the parcel.' });
const COUNT = clause({ text: 'We count visits without knowing who you are.' });

describe('compareDocuments', () => {
  it('R146: marks the words of a clause that changed, and is silent about all others', () => {
    const older = policy([
      clause({ id: 'keep', heading: 'Retention', body: [paragraph('We keep it for 30 days.')] }),
      COUNT,
    ]);
    const newer = policy([
      clause({ id: 'keep', heading: 'Retention', body: [paragraph('We keep it for 60 days.')] }),
      COUNT,
    ]);
    expect(compareDocuments(older, newer)).to.deep.equal([
      {
        id: 'keep',
        label: '1.',
        title: 'Retention',
        kind: 'changed',
        parts: [
          { text: 'Retention\nWe keep it for ', kind: 'same' },
          { text: '30', kind: 'removed' },
          { text: '60', kind: 'added' },
          { text: ' days.', kind: 'same' },
        ],
      },
    ]);
  });

  it('R146: finds nothing where nothing changed, whatever the white space and the form of the characters', () => {
    const older = policy([clause({ text: 'A  caf\u00e9\nnearby.' }), KEEP]);
    expect(compareDocuments(older, policy([clause({ text: 'A cafe\u0301 nearby.' }), KEEP]))).to.deep.equal([]);
  });

  it('R148: shows that the controller is another, wherever it is named', () => {
    const sections = [
      clause({ text: '{controller} answers for your data.' }),
      clause({ heading: 'Contact', body: [{ type: 'contact' }] }),
    ];
    const older = policy(sections, { variables: { controller: 'Alpha Ltd' }, controller: { name: 'Alpha Ltd' } });
    const newer = policy(sections, {
      variables: { controller: 'Beta Ltd' },
      controller: { name: 'Beta Ltd', country: 'IE' },
    });
    expect(listed(compareDocuments(older, newer))).to.deep.equal([
      'changed s1 1. -[Alpha]+[Beta] Ltd answers for your data.',
      'changed s2 2. Contact\n-[Alpha]+[Beta] Ltd\n+[IE]',
    ]);
  });

  it('R148: shows a right that was taken away, by its name', () => {
    const rights = (...names: ('access' | 'erasure')[]): PolicyDocument =>
      policy([clause({ heading: 'Rights', body: [{ type: 'rights', rights: names.map((right) => ({ right })) }] })]);
    const [change] = compareDocuments(rights('access', 'erasure'), rights('access'), english);
    expect(change && marked(change)).to.equal('Rights\nAccess-[\nErasure]');
  });

  it('takes an inserted clause for no change of those behind it', () => {
    const changes = compareDocuments(policy([KEEP, SHARE]), policy([COUNT, KEEP, SHARE]));
    expect(listed(changes)).to.deep.equal([
      'added s1 1. +[We count visits without knowing who you are.]',
      'moved s2 2.',
      'moved s3 3.',
    ]);
  });

  it('finds a clause again that was changed behind an inserted one', () => {
    const changed = clause({ text: 'We share your address with the carrier that brings the letter.' });
    expect(listed(compareDocuments(policy([KEEP, SHARE]), policy([KEEP, COUNT, changed])))).to.deep.equal([
      'added s2 2. +[We count visits without knowing who you are.]',
      'changed s3 3. We share your address with the carrier that brings the -[parcel]+[letter].',
    ]);
  });

  it('lists what was removed where it stood', () => {
    expect(listed(compareDocuments(policy([KEEP, SHARE, COUNT]), policy([KEEP, COUNT])))).to.deep.equal([
      'removed s2 2. -[We share your address with the carrier that brings the parcel.]',
      'moved s2 2.',
    ]);
  });

  it('follows a declared id and an older one, wherever the clause went and whatever it says', () => {
    const older = policy([
      clause({ id: 'a', heading: 'One', body: [clause({ id: 'x', text: 'Old words' })] }),
      clause({ id: 'b', heading: 'Two' }),
    ]);
    const newer = policy([
      clause({ id: 'a', heading: 'One' }),
      clause({ id: 'c', aliases: ['b'], heading: 'Second', body: [clause({ id: 'x', text: 'New text' })] }),
    ]);
    expect(listed(compareDocuments(older, newer))).to.deep.equal([
      'changed c 2. -[Two]+[Second]',
      'changed x (1) -[Old words]+[New text]',
    ]);
  });

  it('says that a clause is in another one now', () => {
    const older = policy([clause({ heading: 'One', body: [KEEP] }), clause({ heading: 'Two' })]);
    const newer = policy([clause({ heading: 'One' }), clause({ heading: 'Two', body: [KEEP] })]);
    expect(listed(compareDocuments(older, newer))).to.deep.equal(['moved s2-1 (1)']);
  });

  it('takes a reference to a clause with a new number for the same reference', () => {
    const referring = clause({ id: 'r', text: ['See ', { ref: 'k' }, '.'] });
    const target = clause({ id: 'k', text: 'Target' });
    expect(listed(compareDocuments(policy([referring, target]), policy([referring, COUNT, target])))).to.deep.equal([
      'added s2 2. +[We count visits without knowing who you are.]',
      'moved k 3.',
    ]);
  });

  it('compares the title and the introduction as one entry, with what is numbered in there', () => {
    const older = policy([], { intro: [paragraph('We care.'), clause({ text: 'First principle' })] });
    const newer = policy([], {
      title: 'Privacy Notice',
      intro: [paragraph('We care.'), clause({ text: 'First rule' })],
    });
    expect(listed(compareDocuments(older, newer))).to.deep.equal([
      'changed Privacy -[Policy]+[Notice]\nWe care.\nFirst -[principle]+[rule]',
    ]);
    expect(compareDocuments(older, newer)[0]?.id).to.equal('');
  });

  it('compares lists and tables with the clause that they are in', () => {
    const body = (item: string, cell: string): Clause =>
      clause({
        heading: 'H',
        body: [
          { type: 'list', items: [item] },
          { type: 'table', caption: 'C', head: ['A'], rows: [[cell]] },
        ],
      });
    expect(listed(compareDocuments(policy([body('one', 'red')]), policy([body('two', 'blue')])))).to.deep.equal([
      'changed s1 1. H\n-[one]+[two]\nC\nA\n-[red]+[blue]',
    ]);
  });

  it('finds the words of languages that write none apart', () => {
    const of = (text: string): PolicyDocument => policy([clause({ text })], { lang: 'zh-Hans' });
    const [change] = compareDocuments(of('我们不分享您的数据。'), of('我们绝不分享您的数据。'));
    // Engines do not agree on how long the word in the middle is.
    expect(change && marked(change)).to.match(/^我们-\[不(分享)?\]\+\[绝不(分享)?\](分享)?您的数据。$/);
  });

  it('gives parts that are the newer text, and for an unknown policy all of it, from any two texts', () => {
    const line = fc.array(fc.constantFrom('we', 'keep', 'share', 'data', 'Wir', '数据', 'данные', '30', '.', ','), {
      maxLength: 12,
    });
    const sections = fc.array(
      line.map((words) => clause({ text: words.join(' ') })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sections, sections, (some, others) => {
        const newer = policy(others);
        const changes = compareDocuments(policy(some), newer);
        for (const { id, kind, parts } of changes) {
          if (kind !== 'changed') continue;
          const text = others[Number(id.slice(1)) - 1]?.text;
          expect(
            parts
              .filter((part) => part.kind !== 'removed')
              .map((part) => part.text)
              .join(''),
          ).to.equal(text);
        }
        // Every clause is accounted for: as many came and went as there are more or fewer.
        const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
        expect(count('added') - count('removed')).to.equal(others.length - some.length);
        expect(compareDocuments(newer, newer)).to.deep.equal([]);
      }),
    );
  });
});
