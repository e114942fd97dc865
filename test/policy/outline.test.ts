import { expect } from '@open-wc/testing';
import type { PolicyDocument } from '../../src/policy/document.js';
import { LEGAL } from '../../src/policy/numbering.js';
import { flatten } from '../../src/policy/flatten.js';
import { outline } from '../../src/policy/outline.js';

const document: PolicyDocument = {
  title: 'Privacy Policy',
  lang: 'en',
  numbering: LEGAL,
  intro: [{ type: 'paragraph', text: 'Welcome.' }],
  sections: [
    {
      type: 'clause',
      id: 'share',
      heading: 'Sharing',
      body: [
        { type: 'paragraph', text: 'Not counted.' },
        { type: 'clause', text: 'First.', body: [{ type: 'clause', text: 'Deep.' }] },
        { type: 'contact' },
        { type: 'clause', label: '(1a)', text: 'Put in later.' },
        { type: 'clause', text: 'Third.' },
      ],
    },
    { type: 'clause', label: '', heading: 'Annex' },
  ],
};

describe('outline', () => {
  it('R141: gives every clause the id that it declares, else that of its place', () => {
    const ids = flatten(outline(document)).map(({ id }) => id);
    expect(ids).to.deep.equal(['share', 's1-1', 's1-1-1', 's1-2', 's1-3', 's2']);
  });

  it('R140: gives every clause its label: the number of its place, or what it says itself', () => {
    const labels = flatten(outline(document)).map(({ label }) => label);
    expect(labels).to.deep.equal(['1.', '(1)', '-1.', '(1a)', '(3)', '']);
  });

  it('keeps the depths', () => {
    const [share, annex] = outline(document);
    expect(share?.children.map(({ children }) => children.length)).to.deep.equal([1, 0, 0]);
    expect(flatten(outline(document)).map(({ depth }) => depth)).to.deep.equal([0, 1, 2, 1, 1, 0]);
    expect(annex?.children).to.deep.equal([]);
  });
});
