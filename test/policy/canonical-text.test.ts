import { expect } from '@open-wc/testing';
import { buildTree } from '../../src/elements/policy/build-tree.js';
import { readNodes } from '../../src/elements/policy/read-nodes.js';
import { canonicalText, policyText } from '../../src/policy/html/canonical-text.js';
import type { PolicyDocument } from '../../src/policy/document.js';
import { renderPolicyHTML } from '../../src/policy/html/render-html.js';
import { policyTree } from '../../src/policy/html/tree.js';
import { clause, sample, sampleLines } from './sample-policy.js';

const parse = (markup: string): HTMLElement => new DOMParser().parseFromString(markup, 'text/html').body;
const ofMarkup = (markup: string): string => canonicalText(readNodes(parse(markup).childNodes));

const rich: PolicyDocument = {
  ...sample,
  versions: [{ version: 7, effective: '2026-11-01', change: 'minor', asks: 'notice', summary: ['Another font'] }],
  variables: { controller: 'Cafe\u0301\u00a0 Zoë' },
  intro: [
    {
      type: 'paragraph',
      text: ['Of ', { strong: '{controller}' }, ' ', { link: 'here', to: '/' }, '\n', { em: 'and' }, ' there'],
    },
    { type: 'list', items: ['one', ['two ', { ref: 'sharing' }]] },
    { type: 'table', caption: 'Why', head: ['Data', 'Purpose'], rows: [['Mail', 'Order < 3 & "more"']] },
    { type: 'contact' },
    { type: 'changes' },
    { type: 'rights', rights: [{ right: 'access' }] },
    clause({ regimes: ['ccpa'], text: 'In California.' }),
  ],
};

describe('canonicalText', () => {
  it('R159: is the title and the sentences with their labels, a line each', () => {
    expect(policyText(sample).split('\n')).to.deep.equal(sampleLines);
  });

  it('R159: is the same of the document, of its markup, and of the page', () => {
    const text = policyText(rich);
    for (const headingLevel of [1, 4]) {
      expect(canonicalText(policyTree(rich, { headingLevel }))).to.equal(text);
      expect(ofMarkup(renderPolicyHTML(rich, { headingLevel }))).to.equal(text);
      const built = buildTree(policyTree(rich, { headingLevel }));
      expect(canonicalText(readNodes(built.childNodes))).to.equal(text);
    }
    expect(text.split('\n').slice(0, 10)).to.deep.equal([
      'Privacy Policy',
      'Of Café Zoë here and there',
      ...['one', 'two (1)', 'Why', 'Data', 'Purpose', 'Mail', 'Order < 3 & "more"', 'In California.'],
    ]);
  });

  it('R159: leaves out what is made from other things: dates, breadcrumb, live blocks', () => {
    const { breadcrumb, versions, ...bare } = rich;
    expect([!!breadcrumb, !!versions]).to.deep.equal([true, true]);
    expect(policyText(bare)).to.equal(policyText(rich));
    expect(policyText(rich)).not.to.match(/November|position|books@example|Version/);
    expect(ofMarkup('a<script>1</script><style>2</style><template>3</template><!--4-->b<p data-part=x>5')).to.equal(
      'ab',
    );
  });

  it('R159: changes with a word, a label, or their order', () => {
    const texts = [
      sample,
      { ...sample, title: 'Privacy' },
      { ...sample, numbering: [] },
      { ...sample, sections: [...sample.sections].reverse() },
      { ...sample, variables: { controller: 'Another' } },
    ].map(policyText);
    expect(new Set(texts).size).to.equal(texts.length);
  });

  it('R159: is the same however the markup is laid out', () => {
    expect(ofMarkup('<h2> A&nbsp; b\n c </h2>\n\n<div><div>d</div> e</div>f<br>g<hr><mark>h</mark>i')).to.equal(
      ['A b c', 'd', 'e', 'f g', 'hi'].join('\n'),
    );
    // A line end in the text is a space, and composed characters are the same as those that are not.
    expect(ofMarkup('<p>e\u0301\n1</p>')).to.equal('é 1');
  });

  it('R159: reads what a visitor has folded, searched or copied like any other text', () => {
    expect(ofMarkup('<section hidden="until-found"><p>fol<mark>ded</mark></p></section>')).to.equal('folded');
  });
});
