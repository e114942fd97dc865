import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block, Clause, PolicyDocument, Text } from '../../src/policy/document.js';
import { LEGAL } from '../../src/policy/numbering.js';
import { writePolicyMarkdown } from '../../src/policy/export/write-markdown.js';

const BARE: PolicyDocument = { title: 'T', lang: 'en', numbering: LEGAL, sections: [] };
const clause = (rest: Omit<Clause, 'type'>): Clause => ({ type: 'clause', ...rest });
const paragraph = (text: Text): Block => ({ type: 'paragraph', text });

/** What follows the title. */
const written = (...intro: Block[]): string => writePolicyMarkdown({ ...BARE, intro }).replace(/^# T\n\n|\n$/g, '');
const said = (text: Text): string => written(paragraph(text));

describe('writePolicyMarkdown', () => {
  it('R140: keeps the numbering of every depth as text that no renderer counts anew', () => {
    const document: PolicyDocument = {
      ...BARE,
      title: 'Privacy Policy of {site}',
      variables: { site: 'Example' },
      breadcrumb: { prefix: 'Your position: ', items: [{ text: 'Home', href: '/' }, { text: 'Privacy Policy' }] },
      versions: [
        {
          version: 2,
          effective: '2026-11-01',
          published: '2026-10-01',
          change: 'material',
          asks: 'consent',
          summary: ['A new recipient', '1. Less kept'],
        },
      ],
      intro: [paragraph('We care.')],
      sections: [
        clause({
          id: 'share',
          heading: 'How we share data',
          regimes: ['gdpr', 'ccpa'],
          body: [
            clause({
              heading: 'Sharing',
              body: [
                paragraph('We do not share, except:'),
                clause({ lead: 'Sharing with explicit consent:', text: ['see ', { ref: 'last' }, '.'] }),
                clause({ text: 'Where a law wants it.' }),
              ],
            }),
            clause({ text: 'Nothing else.', body: [paragraph('1. is no label here.')] }),
          ],
        }),
        clause({ id: 'last', heading: 'Versions', label: '§ 2', body: [{ type: 'changes' }] }),
      ],
    };
    expect(writePolicyMarkdown(document)).to.equal(
      `Your position: [Home](/) / Privacy Policy

# Privacy Policy of Example

Version 2 · In force since November 1, 2026 · Last updated October 1, 2026

We care.

## 1\\. How we share data

Applies to: GDPR, CCPA

### \\(1\\) Sharing

We do not share, except:

\\-1\\. **Sharing with explicit consent**: see § 2.

\\-2\\. Where a law wants it.

\\(2\\) Nothing else.

1\\. is no label here.

## § 2 Versions

- Version 2 · In force since November 1, 2026 · material change
  - A new recipient
  - 1\\. Less kept
`,
    );
  });

  it('writes lists and tables, with all cells of a row that is too long', () => {
    expect(
      written(
        { type: 'list', items: ['one', '- two', ['thr', { em: 'ee' }]] },
        { type: 'table', caption: 'Storage', head: ['Name'], rows: [['a|b', 'two years'], ['c']] },
      ),
    ).to.equal('- one\n- \\- two\n- thr*ee*\n\nStorage\n\n| Name |  |\n| --- | --- |\n| a\\|b | two years |\n| c |  |');
  });

  it('R154: writes the contacts and rights, with the ways to use them', () => {
    const document: PolicyDocument = {
      ...BARE,
      controller: { name: 'Example Ltd', email: 'privacy@example.com' },
      replyDays: 14,
      intro: [
        { type: 'contact' },
        {
          type: 'rights',
          rights: [
            { right: 'access', text: 'Ask us.', href: '/ask' },
            { right: 'withdrawal', text: 'Any time.' },
          ],
        },
      ],
    };
    expect(writePolicyMarkdown(document)).to.equal(
      '# T\n\n- Controller: Example Ltd\n- E-mail: [privacy@example.com](mailto:privacy@example.com)\n\n' +
        '- **Access** Ask us. [Make a request](/ask)\n- **Withdrawal of consent** Any time.\n\nAnswered within 14 days.\n',
    );
  });

  it('puts emphasis where Markdown sees it, whatever stands next to it', () => {
    expect(said(['Wir', { strong: ' müssen: ' }, 'ja'])).to.equal('Wir **müssen**: ja');
    expect(said(['注意', { strong: '（内容）：' }, '我们'])).to.equal('注意（**内容**）：我们');
    expect(said([{ strong: '…' }])).to.equal('…');
  });

  it('R144: links to nothing that a page may not link to', () => {
    const to = (address: string): string => said([{ link: 'here', to: address }]);
    expect(to('https://example.com/a_b?c=1&copy;=2')).to.equal('[here](https://example.com/a_b?c=1\\&copy;=2)');
    expect(to('/a b(c)<d>')).to.equal('[here](/a%20b\\(c\\)%3Cd%3E)');
    for (const hostile of [
      'javascript:alert(1)',
      ' JaVaScRiPt:x',
      'java\nscript:x',
      'data:text/html,x',
      'vbscript:x',
      '#share',
    ]) {
      expect(to(hostile), hostile).to.equal('here');
    }
    // An entity is an address of this site, and is not to become another one.
    expect(to('java&#115;cript:x#:')).to.equal('[here](java\\&#115;cript:x#:)');
  });

  it('R144: takes what looks like markup for text', () => {
    const texts: readonly (readonly [text: string, written: string])[] = [
      ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
      ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
      ['&lt;b&gt; &#106;', '\\&lt;b\\&gt; \\&\\#106;'],
      ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
      ['![x](y)', '!\\[x\\](y)'],
      ['[x]: javascript:alert(1)', '\\[x\\]: javascript:alert(1)'],
      ['`code` ~~gone~~ **bold** _em_ $x$', '\\`code\\` \\~\\~gone\\~\\~ \\*\\*bold\\*\\* \\_em\\_ \\$x\\$'],
      ['back\\slash', 'back\\\\slash'],
      ['# heading', '\\# heading'],
      ['> quote', '\\> quote'],
      ['- item', '\\- item'],
      ['+ item', '\\+ item'],
      ['12) item', '12\\) item'],
      ['---', '\\---'],
      ['    code', 'code'],
      ['two\n\n# paragraphs', 'two \\# paragraphs'],
      ['https://example.com/a_b www.example.com', 'https\\://example.com/a\\_b www\\.example.com'],
    ];
    for (const [text, expected] of texts) {
      expect(said(text)).to.equal(expected);
      expect(written({ type: 'list', items: [text] })).to.equal(`- ${expected}`);
    }
  });

  it('R144: leaves no HTML, code or link from any text', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<b>',
          '</script>',
          '`',
          '[x](',
          ')',
          '\\',
          '*',
          '|',
          '\n',
          '\n\n',
          '&lt;',
          'a',
          '1.',
          ' ',
          '-',
        ),
      )
      .map((bits) => bits.join(''));
    fc.assert(
      fc.property(hostile, hostile, (some, other) => {
        const markdown = writePolicyMarkdown({
          ...BARE,
          title: some,
          intro: [{ type: 'table', caption: other, head: [some], rows: [[other]] }],
          sections: [clause({ label: some, heading: other, text: [{ strong: some }, other] })],
        });
        // Without what is escaped there is nothing left of them.
        expect(markdown.replace(/\\./g, '')).not.to.match(/[<`[\]&]/);
      }),
    );
  });
});
