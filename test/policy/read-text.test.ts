import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block, Clause, PolicyDocument, Text } from '../../src/policy/document.js';
import { LEGAL } from '../../src/policy/numbering.js';
import { flatten } from '../../src/policy/flatten.js';
import { outline } from '../../src/policy/outline.js';
import { PolicyTextError } from '../../src/policy/text/policy-text-error.js';
import { readPolicyText } from '../../src/policy/text/read-text.js';
import { writePolicyText } from '../../src/policy/text/write-text.js';

const REFERENCE = `Your position: Home / Privacy Policy

Privacy Policy

We look after your data: with care, and for the reasons given here.

1. How we share, transfer and disclose personal information

(1) Sharing

We share nothing with others, except:

-1. Sharing with explicit consent: you said yes to it before.

-2. A court orders us to.

-3. Sharing with affiliates: companies of our group see what they need.

-4. Sharing with partners: a parcel service has to know your address.

(2) Transfer

We transfer nothing to others, except:

-1. Transfer with explicit consent: you said yes to it before.

-2. We merge with another company, which is then bound by this text.

(3) Public disclosure

We publish nothing, except:

-1. You asked us to.

-2. Disclosure by law: an authority can oblige us.

2. How we protect personal information

(1) We encrypt what travels.

(2) We keep it no longer than its purpose needs.

(3) No network is safe; choose a good password.

(4) We look for risks every year.

(5) After an incident we write to you at once.

We report it to the authorities, too.

3. Your rights

You have the following rights.

4. How this policy changes

We tell you before it does.

5. How to contact us

Write to us at:

We answer within thirty days.
`;

/** Line ends alone may change. */
const trimmed = (source: string): string =>
  source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

const again = (source: string): string => writePolicyText(readPolicyText(source)).trimEnd();

/** The text with its shape to see: `1. # heading`, `(1) * lead | text`, two spaces for a depth. */
function sketch(source: string): string[] {
  const document = readPolicyText(source);
  expect(again(source)).to.equal(trimmed(source));
  const labels = new Map(flatten(outline(document)).map(({ clause, label }) => [clause, label]));
  const say = (text: Text): string => text as string;
  const linesOf = (blocks: readonly Block[], indent: string): string[] =>
    blocks.flatMap((block) => {
      if (block.type === 'paragraph') return [`${indent}${say(block.text)}`];
      const { heading, lead, text, body = [] } = block as Clause;
      const own = heading
        ? ` # ${say(heading)}`
        : lead
          ? ` * ${say(lead)} | ${say(text ?? '')}`
          : text
            ? ` ${say(text)}`
            : '';
      return [`${indent}${labels.get(block as Clause) ?? ''}${own}`, ...linesOf(body, `${indent}  `)];
    });
  return [...linesOf(document.intro ?? [], ''), ...linesOf(document.sections, '')];
}

const lines = (...all: string[]): string => ['Privacy', ...all].join('\n');

describe('readPolicyText', () => {
  describe('the usual shape', () => {
    const document = readPolicyText(REFERENCE);

    it('R138: reads the breadcrumb', () =>
      expect(document.breadcrumb).to.deep.equal({
        prefix: 'Your position: ',
        items: [{ text: 'Home' }, { text: 'Privacy Policy' }],
      }));

    it('R139, R140: reads title, introduction and 5 sections with 8 clauses, 8 sub-clauses and 8 paragraphs', () => {
      expect(document.title).to.equal('Privacy Policy');
      expect(document.numbering).to.deep.equal(LEGAL);
      expect(document.intro).to.have.length(1);
      const entries = flatten(outline(document));
      expect([0, 1, 2].map((depth) => entries.filter((entry) => entry.depth === depth).length)).to.deep.equal([
        5, 8, 8,
      ]);
      const paragraphs = entries.flatMap(({ clause }) =>
        (clause.body ?? []).filter(({ type }) => type === 'paragraph'),
      );
      expect(paragraphs).to.have.length(8);
    });

    it('R143: leaves the closing paragraph with (5)', () =>
      expect(document.sections[1]?.body?.[4]).to.deep.equal({
        type: 'clause',
        text: 'After an incident we write to you at once.',
        body: [{ type: 'paragraph', text: 'We report it to the authorities, too.' }],
      }));

    it('R143: gives the same text again, and needs to remember no white space for it', () => {
      expect(writePolicyText(document)).to.equal(REFERENCE);
      expect(JSON.stringify(document)).not.to.match(/"(space|gap|label)"/);
    });

    it('reads headings, leads and sentences', () =>
      expect(document.sections[0]?.body?.[0]).to.deep.equal({
        type: 'clause',
        heading: 'Sharing',
        body: [
          { type: 'paragraph', text: 'We share nothing with others, except:' },
          { type: 'clause', lead: 'Sharing with explicit consent:', text: 'you said yes to it before.' },
          { type: 'clause', text: 'A court orders us to.' },
          { type: 'clause', lead: 'Sharing with affiliates:', text: 'companies of our group see what they need.' },
          { type: 'clause', lead: 'Sharing with partners:', text: 'a parcel service has to know your address.' },
        ],
      }));

    it('takes the language that it is given', () => {
      expect(document.lang).to.equal('en');
      expect(readPolicyText(REFERENCE, { lang: 'de' }).lang).to.equal('de');
    });
  });

  describe('numbering', () => {
    const schemes: readonly (readonly string[])[] = [
      ['1.', '2.', '3.'],
      ['(1)', '(2)', '(3)'],
      ['1)', '2)', '3)'],
      ['-1.', '-2.', '-3.'],
      ['a)', 'b)', 'c)'],
      ['(a)', '(b)', '(c)'],
      ['a.', 'b.', 'c.'],
      ['A.', 'B.', 'C.'],
      ['i.', 'ii.', 'iii.', 'iv.'],
      ['(i)', '(ii)', '(iii)', '(iv)'],
      ['I.', 'II.', 'III.', 'IV.', 'V.'],
      ['§ 1', '§ 2', '§ 3'],
      ['§1', '§2'],
      ['§\u00a01', '§\u00a02'],
      ['Article 1', 'Article 2'],
      ['Article 1.', 'Article 2.'],
      ['ARTICLE I', 'ARTICLE II', 'ARTICLE III'],
      ['Art. 1', 'Art. 2'],
      ['Artikel 1', 'Artikel 2'],
      ['Artículo 1', 'Artículo 2'],
      ['Section 1', 'Section 2'],
      ['Kapitel 1:', 'Kapitel 2:'],
      ['1', '2'],
      ['1.1', '1.2', '1.3'],
      ['（1）', '（2）'],
      Array.from({ length: 28 }, (_, at) => `${'abcdefghijklmnopqrstuvwxyz'[at] ?? `a${'ab'[at - 26] ?? ''}`})`),
    ];
    for (const scheme of schemes) {
      it(`R140: reads ${scheme.slice(0, 4).join(', ')}`, () =>
        expect(sketch(lines(...scheme.map((label) => `${label} Some words`)))).to.deep.equal(
          scheme.map((label) => `${label} # Some words`),
        ));
    }

    it('needs no label of its own where the numbering tells it', () => {
      for (const [one, other] of schemes.filter((scheme) => scheme[0] !== '1.1')) {
        const text = JSON.stringify(readPolicyText(lines(`${one ?? ''} A`, `${other ?? ''} B`)));
        expect(text).not.to.include('"label"');
      }
    });

    it('R140: reads numbers that start with those above', () => {
      const source = lines('1. One', '1.1 Two', '1.1.1 Three', '1.1.2 Four', '1.2 Five', '2. Six', '2.1 Seven');
      expect(sketch(source)).to.deep.equal([
        '1. # One',
        '  1.1 # Two',
        '    1.1.1 # Three',
        '    1.1.2 # Four',
        '  1.2 # Five',
        '2. # Six',
        '  2.1 # Seven',
      ]);
      expect(JSON.stringify(readPolicyText(source))).not.to.include('"label"');
      expect(sketch(lines('Article 1', 'Scope', '1.1. One.', '1.2. Two.', 'Article 2', 'Use'))).to.deep.equal([
        'Article 1 # Scope',
        '  1.1. One.',
        '  1.2. Two.',
        'Article 2 # Use',
      ]);
    });

    it('R140: reads depths that differ from section to section', () =>
      expect(
        sketch(lines('§ 1 A', '(1) B', 'a) C', 'b) D', '(2) E', '§ 2 F', '(1) G', '§ 3 H', 'a) I', 'b) J')),
      ).to.deep.equal([
        '§ 1 # A',
        '  (1) # B',
        '    a) # C',
        '    b) # D',
        '  (2) # E',
        '§ 2 # F',
        '  (1) # G',
        '§ 3 # H',
        '  a) # I',
        '  b) # J',
      ]));

    it('reads (i) after (h) as a letter, and under it as a roman one', () => {
      const letters = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'].map((label) => `${label} It.`);
      expect(sketch(lines(...letters, '(i) It.', '(j) It.')).slice(7)).to.deep.equal(['(h) It.', '(i) It.', '(j) It.']);
      expect(sketch(lines(...letters, '(i) It.', '(ii) It.')).slice(7)).to.deep.equal([
        '(h) It.',
        '  (i) It.',
        '  (ii) It.',
      ]);
      expect(sketch(lines('(a) It.', '(i) It.', '(ii) It.', '(b) It.'))).to.deep.equal([
        '(a) It.',
        '  (i) It.',
        '  (ii) It.',
        '(b) It.',
      ]);
    });

    it('reads the same numbers again where they are indented', () =>
      expect(sketch(lines('1. A', '  1. B', '  2. C', '2. D', '\t1. E', '3. F', '3.1 G'))).to.deep.equal([
        '1. # A',
        '  1. # B',
        '  2. # C',
        '2. # D',
        '  1. # E',
        '3. # F',
        '  3.1 # G',
      ]));
  });

  describe('what is no label', () => {
    const cases: readonly (readonly string[])[] = [
      ['1. One', '2026. That was a year.'],
      ['1. One', '(3) of the Act says more.'],
      ['1. One', '12.05.2026 is a day.'],
      ['1. One', '1.1.2026 is a day.'],
      ['1. One', '1.5 million people read it.'],
      ['1. One', '10:30 is a time.'],
      ['1. One', '1st of May.'],
      ['1. One', 'e.g. this.'],
      ['1. One', 'I am one.'],
      ['1. One', 'a man.'],
      ['1. One', '-5 degrees.'],
      ['1. One', '- an item', '- an item'],
      ['1. One', 'Section 1 of the Act applies.'],
      ['1. One', '1 January 2026'],
      ['1. One', 'A. Miller looks after your data.'],
      ['1. One', '(hello) you.'],
      ['1. One', '(1 of 2) pages.'],
      ['1. One', '7.'],
    ];
    for (const [section = '', ...paragraphs] of cases) {
      it(paragraphs.join(' '), () =>
        expect(sketch(lines(section, ...paragraphs))).to.deep.equal([
          section.replace('. ', '. # '),
          ...paragraphs.map((paragraph) => `  ${paragraph}`),
        ]),
      );
    }

    it('what a backslash says is none', () => {
      expect(sketch(lines('1. One', '\\2. Two', '2. Three', '\\o/'))).to.deep.equal([
        '1. # One',
        '  2. Two',
        '2. # Three',
        '  \\o/',
      ]);
    });

    it('a policy without numbers is paragraphs', () => {
      expect(readPolicyText(lines('', 'All is well.'))).to.deep.equal({
        title: 'Privacy',
        lang: 'en',
        numbering: [],
        intro: [{ type: 'paragraph', text: 'All is well.' }],
        sections: [],
      });
    });
  });

  describe('clauses', () => {
    const cases: readonly [line: string, shape: string][] = [
      ['(1) Sharing', '# Sharing'],
      ['(1) What is a cookie?', '# What is a cookie?'],
      ['(1) We share.', 'We share.'],
      [
        '(1) We share nothing with anybody who is not named here',
        'We share nothing with anybody who is not named here',
      ],
      ['(1) your name', 'your name'],
      ['(1) Your name,', 'Your name,'],
      ['(1) We share it with:', 'We share it with:'],
      ['(1) Sharing: we do.', '* Sharing: | we do.'],
      ['(1) Sharing:  we do.', '* Sharing: |   we do.'],
      ['(1) See https://example.com/a for more.', 'See https://example.com/a for more.'],
      ['(1) We open at 10:30 each day.', 'We open at 10:30 each day.'],
      [
        '(1) There are many things of which we know very little: this.',
        'There are many things of which we know very little: this.',
      ],
      ['(1)', ''],
    ];
    for (const [line, shape] of cases) {
      it(line, () => expect(sketch(lines('1. A', line))[1]).to.equal(`  (1) ${shape}`.trimEnd()));
    }

    it('a heading of a section can be longer', () => {
      const heading = 'How we collect, use, share, transfer and publicly disclose your personal information';
      expect(sketch(lines(`1. ${heading}`))).to.deep.equal([`1. # ${heading}`]);
      expect(sketch(lines('1. Cookies: what they are'))).to.deep.equal(['1. # Cookies: what they are']);
    });

    it('a label alone has its text below', () => {
      expect(sketch(lines('', '§ 1', '', 'Scope', '', '(1) It.', '', '§ 2', 'Use', '', 'It is.'))).to.deep.equal([
        '§ 1 # Scope',
        '  (1) It.',
        '§ 2 # Use',
        '  It is.',
      ]);
    });

    it('keeps what stands between label and text', () => {
      expect(sketch(lines('1.Tight', '(1)  Wide', '(2)\tTab', '-1.\u00a0Kept', '2. – Dash'))).to.deep.equal([
        '1. # Tight',
        '  (1) # Wide',
        '  (2) # Tab',
        '    -1. # Kept',
        '2. # Dash',
      ]);
      expect(readPolicyText(lines('', '1.Tight')).sections).to.deep.equal([
        { type: 'clause', gap: '', heading: 'Tight' },
      ]);
    });

    it('leaves variables alone', () =>
      expect(sketch(lines('1. {company}', '{company} is we.'))).to.deep.equal([
        '1. # {company}',
        '  {company} is we.',
      ]));
  });

  describe('lines', () => {
    it('a wrapped line is no paragraph, and no label', () => {
      const source = `Privacy

This is a text whose lines are wrapped at about sixty
characters, as in a mail. What it says stands in Article 6
(1) of the Act, and in one more: see
https://example.com/a/very/long/address/that/does/not/fit
there.
1. Sharing
(1) Sharing
    We share what we have with those who need it for their
    work, and
    with no others.
(2) We keep it for as long as the law says, that is for ten
    years.
    More is in the table.
`;
      expect(sketch(source).map((line) => line.replace(/\n\s*/g, '~'))).to.deep.equal([
        'This is a text whose lines are wrapped at about sixty~characters, as in a mail. What it says stands in Article 6~(1) of the Act, and in one more: see~https://example.com/a/very/long/address/that/does/not/fit~there.',
        '1. # Sharing',
        '  (1) # Sharing',
        '    We share what we have with those who need it for their~work, and',
        '    with no others.',
        '  (2) We keep it for as long as the law says, that is for ten~years.',
        '    More is in the table.',
      ]);
    });

    it('where nothing is wrapped, each line is a paragraph', () => {
      const long = 'It is so. '.repeat(30).trim();
      expect(sketch(lines(long, long, '1. A', 'We collect:', 'name', 'address', long, '(1) B', long))).to.deep.equal([
        long,
        long,
        '1. # A',
        '  We collect:',
        '  name',
        '  address',
        `  ${long}`,
        '  (1) # B',
        `    ${long}`,
      ]);
    });

    it('takes every kind of line end, and a byte order mark', () => {
      for (const end of ['\r\n', '\r', '\n']) {
        const source = `\uFEFF${REFERENCE.replace(/\n/g, end)}`;
        expect(readPolicyText(source)).to.deep.equal(readPolicyText(REFERENCE));
      }
    });

    it('R143: keeps blank lines, indentation and all else that is written', () => {
      const source =
        '\n  Where: A » B » Privacy\nPrivacy\n\n\n\n１。 full-width:\u00a0kept\n \t1. One  \n\n\t(1) a  b\n';
      expect(again(source)).to.equal(trimmed(source));
      expect(readPolicyText(source).breadcrumb?.items).to.have.length(3);
    });

    it('R138: takes a line for a breadcrumb only where the title follows', () => {
      const { title, breadcrumb, intro } = readPolicyText('Where: Home / Privacy\nAnother title\nText.');
      expect([title, breadcrumb, intro?.length]).to.deep.equal(['Where: Home / Privacy', undefined, 2]);
      expect(readPolicyText('Home > Terms / Privacy\nTerms / Privacy\nText.').breadcrumb).to.deep.equal({
        separator: ' > ',
        items: [{ text: 'Home' }, { text: 'Terms / Privacy' }],
      });
    });
  });

  describe('errors', () => {
    const cases: readonly [source: string, line: number, column: number, message: string][] = [
      ['', 1, 1, 'found "", allowed: a title'],
      [' \n\n', 1, 1, 'found "", allowed: a title'],
      ['\n\nPrivacy\n', 3, 1, 'found "Privacy", allowed: a text below the title'],
      ['\n 1. Sharing\n', 2, 2, 'found "1.", allowed: a title first'],
      [lines('1. A', '(1) B', '(2) C', '', '  (4) D'), 6, 3, 'found "(4)", allowed: (3), which comes next'],
      [lines('1. A', '2. B', '2. C'), 4, 1, 'found "2.", allowed: 3., which comes next'],
      [lines('1. A', '(1) B', '3. C'), 4, 1, 'found "3.", allowed: 2., which comes next'],
      [lines('1. A', '1.1 B', '1.3 C'), 4, 1, 'found "1.3", allowed: 1.2, which comes next'],
      [lines('a) A', 'b) B', 'd) C'), 4, 1, 'found "d)", allowed: c), which comes next'],
      [lines('§ 1 A', '§ 2 B', '§ 2 C'), 4, 1, 'found "§ 2", allowed: § 3, which comes next'],
      ['Privacy\nIt is\u0000.', 2, 6, 'found "\\u0000", allowed: text'],
      ['Privacy\nIt is\f', 2, 6, 'found "\\f", allowed: text'],
      ['Privacy\n\n\ud800', 3, 1, 'found "\\ud800", allowed: text'],
    ];
    for (const [source, line, column, message] of cases) {
      it(`R143: ${message}`, () => {
        try {
          readPolicyText(source);
        } catch (error) {
          expect(error).to.be.instanceOf(PolicyTextError).and.include({ line, column, name: 'PolicyTextError' });
          expect((error as Error).message).to.equal(`privacy-elements: line ${line}, column ${column}: ${message}`);
          return;
        }
        expect.fail('no error');
      });
    }
  });

  describe('any text', () => {
    const word = fc.constantFrom(
      'We',
      'share',
      'data',
      'of',
      'Act',
      'Größe',
      '数据',
      'חוק',
      'at 10:30',
      'see:',
      '{name}',
    );
    const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

    it('R143: what is written is read again as it was', () => {
      const end = fc.constantFrom('.', '!.', ' §.');
      const text = fc.tuple(sentence, end).map((parts) => `It ${parts.join('')}`);
      const paragraph = text.map((one): Block => ({ type: 'paragraph', text: one }));
      const shape = fc.oneof(
        fc.constantFrom('Sharing', 'Your rights', 'What is a cookie?').map((heading) => ({ heading })),
        fc.tuple(fc.constantFrom('Consent:', 'By law:'), text).map(([lead, rest]) => ({ lead, text: rest })),
        text.filter((one) => !/^.*?: /.test(one)).map((one) => ({ text: one })),
      );
      const clause = (depth: number): fc.Arbitrary<Clause> =>
        fc
          .tuple(
            shape,
            fc.array(paragraph, { maxLength: 2 }),
            depth < 2 ? fc.array(clause(depth + 1), { maxLength: 3 }) : fc.constant([]),
          )
          .map(([own, paragraphs, clauses]) => {
            const body = [...paragraphs, ...clauses];
            return { type: 'clause', ...own, ...(body.length > 0 && { body }) };
          });
      const numbering = fc.constantFrom<PolicyDocument['numbering']>(
        LEGAL,
        [
          { kind: 'decimal', after: '.' },
          { kind: 'decimal', compound: true },
          { kind: 'decimal', compound: true },
        ],
        [
          { kind: 'decimal', before: '§ ' },
          { kind: 'lower-alpha', after: ')' },
          { kind: 'lower-roman', before: '(', after: ')' },
        ],
        [
          { kind: 'upper-roman', before: 'Article ', after: '.' },
          { kind: 'decimal', after: ')' },
          { kind: 'decimal', before: '-', after: '.' },
        ],
      );
      const sections = fc.array(clause(0), { minLength: 2, maxLength: 4 });
      fc.assert(
        fc.property(numbering, sections, fc.array(paragraph, { maxLength: 2 }), (styles, all, intro) => {
          const depths = flatten(outline({ title: 'P', lang: 'en', numbering: styles, sections: all }));
          const deepest = Math.max(...depths.map(({ depth }) => depth));
          const document: PolicyDocument = {
            title: 'Privacy',
            lang: 'en',
            numbering: styles.slice(0, deepest + 1),
            ...(intro.length > 0 && { intro }),
            sections: all,
          };
          const written = writePolicyText(document);
          const read = readPolicyText(written);
          expect(read).to.deep.equal(document);
          expect(writePolicyText(read)).to.equal(written);
        }),
      );
    });

    it('R143: whatever it is, nothing is lost, or a line and a column say why', () => {
      const label = fc.constantFrom(
        ...'1. 2. 3. (1) (2) (3) -1. 1.1 1.2 2.1 1.1.1 a) b) (i) (ii) (h) A. B. § 1 § 2 \\1. 1.x'.split(' '),
      );
      const gap = fc.constantFrom(' ', '', '\t', '  ', '\u00a0', '\n');
      const indent = fc.constantFrom('', '', '', '  ', '\t', '\u3000', '\\');
      const line = fc.oneof(
        fc.tuple(indent, label, gap, sentence).map((parts) => parts.join('')),
        fc.tuple(indent, sentence).map((parts) => parts.join('')),
        fc.constantFrom('', ' ', 'A: B / We', 'We', '\u2028x', '\u0007'),
      );
      const ends = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '  \n');
      const source = fc.oneof(
        fc
          .array(
            fc.tuple(line, ends).map((parts) => parts.join('')),
            { maxLength: 14 },
          )
          .map((all) => all.join('')),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: fc.constantFrom(...'1. 2.(a) i\\-§\n\n:/A\ud800'.split('')), maxLength: 60 }),
      );
      let read = 0;
      fc.assert(
        fc.property(source, (text) => {
          let result: string;
          try {
            result = again(text);
          } catch (error) {
            expect(error).to.be.instanceOf(PolicyTextError);
            const { line: at, column } = error as PolicyTextError;
            const found = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[at - 1];
            expect(found).to.be.a('string');
            expect(column).to.be.within(1, Math.max(1, found?.length ?? 0));
            return;
          }
          read++;
          expect(result).to.equal(trimmed(text));
        }),
        { numRuns: 2000 },
      );
      expect(read).to.be.greaterThan(200);
    });
  });
});
