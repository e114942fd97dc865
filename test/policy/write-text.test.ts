import { expect } from '@open-wc/testing';
import type { Block, PolicyDocument } from '../../src/policy/document.js';
import { LEGAL } from '../../src/policy/numbering.js';
import { writePolicyText } from '../../src/policy/text/write-text.js';

const write = (more: Partial<PolicyDocument>): string =>
  writePolicyText({ title: 'Privacy', lang: 'en', numbering: LEGAL, sections: [], ...more });
const writeBlocks = (...intro: Block[]): string => write({ intro }).slice('Privacy\n\n'.length);

describe('writePolicyText', () => {
  it('R138: writes the breadcrumb to the letter', () => {
    const items = [{ text: 'Home', href: '/' }, { text: 'Privacy' }];
    const breadcrumb = { prefix: 'Your position: ', items };
    expect(write({ breadcrumb })).to.equal('Your position: Home / Privacy\n\nPrivacy\n');
    expect(write({ breadcrumb: { items, separator: ' › ' } })).to.equal('Home › Privacy\n\nPrivacy\n');
  });

  it('R140: writes labels, headings, leads and texts', () =>
    expect(
      write({
        sections: [
          {
            type: 'clause',
            heading: 'Sharing',
            body: [
              { type: 'clause', lead: 'Consent:', text: 'you agreed.', body: [{ type: 'clause', text: 'Deep.' }] },
              { type: 'clause', heading: 'Both', text: 'Its text.' },
              { type: 'clause', label: '(2a)', text: 'Put in later.' },
            ],
          },
          { type: 'clause', label: '', heading: 'Annex' },
        ],
      }),
    ).to.equal(
      'Privacy\n\n1. Sharing\n\n(1) Consent: you agreed.\n\n-1. Deep.\n\n(2) Both\n\nIts text.\n\n(2a) Put in later.\n\nAnnex\n',
    ));

  it('writes pieces as plain text: links with their address, references as the label of now', () =>
    expect(
      write({
        sections: [
          { type: 'clause', id: 'one', heading: 'One' },
          {
            type: 'clause',
            text: [
              'See ',
              { ref: 'one' },
              ' ',
              { strong: 'and' },
              ' ',
              { em: 'this' },
              ': ',
              { link: 'our page', to: 'https://example.com' },
              ', ',
              { link: 'https://example.com', to: 'https://example.com' },
              ', ',
              { link: 'dpo@example.com', to: 'mailto:dpo@example.com' },
              ', ',
              { ref: 'gone' },
            ],
          },
        ],
      }),
    ).to.include('2. See 1. and this: our page (https://example.com), https://example.com, dpo@example.com, gone\n'));

  it('R160: puts in the variables, and leaves those that have no value', () =>
    expect(
      write({
        title: '{company}',
        variables: { company: 'Example Ltd' },
        intro: [{ type: 'paragraph', text: '{company} and {constructor}' }],
      }),
    ).to.equal('Example Ltd\n\nExample Ltd and {constructor}\n'));

  it('writes lists and tables line by line', () =>
    expect(
      writeBlocks(
        { type: 'list', items: ['one', [{ strong: 'two' }]] },
        {
          type: 'table',
          caption: 'Cookies',
          head: ['Name', 'Days'],
          rows: [
            ['id', '7'],
            ['lang', '30'],
          ],
        },
      ),
    ).to.equal('- one\n- two\n\nCookies\nName | Days\nid | 7\nlang | 30\n'));

  it('R154: writes the contacts, and no other block that is made from other things', () =>
    expect(
      write({
        controller: { name: 'Example Ltd', address: '1 Road, Town', email: 'hello@example.com', country: 'IE' },
        dpo: { name: 'Ann Other', phone: '+353 1' },
        intro: [
          { type: 'cookies' },
          { type: 'contact' },
          { type: 'record' },
          { type: 'changes' },
          { type: 'recipients' },
        ],
      }),
    ).to.equal('Privacy\n\nExample Ltd\n1 Road, Town\nIE\nhello@example.com\n\nAnn Other\n+353 1\n'));

  it('R143: writes white space as it was', () =>
    expect(
      write({
        space: '\n',
        intro: [{ type: 'paragraph', text: 'Two\n  lines.', space: '\n  ' }],
        sections: [{ type: 'clause', gap: '\t', heading: 'Sharing', space: '\n\n\n' }],
      }),
    ).to.equal('\nPrivacy\n  Two\n  lines.\n\n\n1.\tSharing\n'));
});
