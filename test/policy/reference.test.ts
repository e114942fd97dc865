import { expect } from '@open-wc/testing';
import { checkConfig } from '../../src/core/check-config.js';
import { readNodes } from '../../src/elements/policy/read-nodes.js';
import { canonicalText, policyText } from '../../src/policy/html/canonical-text.js';
import { checkPolicy } from '../../src/policy/check/check-document.js';
import type { Block, PolicyDocument } from '../../src/policy/document.js';
import { lintPolicy } from '../../src/policy/lint/lint-policy.js';
import { flatten } from '../../src/policy/flatten.js';
import { outline } from '../../src/policy/outline.js';
import type { PolicyRule } from '../../src/policy/lint/policy-advice.js';
import { readPolicyText } from '../../src/policy/text/read-text.js';
import { renderPolicyHTML } from '../../src/policy/html/render-html.js';
import { writePolicyText } from '../../src/policy/text/write-text.js';

/** A part of a page, for its text and its markup. */
function parse(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  return body;
}

/** Markup without what says nothing: how it is laid out, and in which order attributes stand. */
function markup(html: string): string {
  const write = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent!.replace(/\s+/g, ' ');
    const names = node.getAttributeNames().sort();
    const attributes = names.map((name) => ` ${name}="${node.getAttribute(name)}"`).join('');
    return `<${node.localName}${attributes}>${[...node.childNodes].map(write).join('')}</${node.localName}>`;
  };
  return write(parse(html)).replace(/ ?(<\/?(?:div|h\d|li|nav|ol|p|section)\b[^>]*>) ?/g, '\n$1\n');
}

/** A document without what plain text cannot say: ids, and where the breadcrumb leads. */
const withoutAddresses = (document: PolicyDocument): unknown =>
  JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'id' || key === 'href' ? undefined : value)));

const paragraphsOf = (blocks: readonly Block[] = []): number =>
  blocks.reduce(
    (count, block) => count + (block.type === 'paragraph' ? 1 : block.type === 'clause' ? paragraphsOf(block.body) : 0),
    0,
  );

describe('the reference policy', () => {
  let [source, html]: string[] = [];
  let [fromText, fromJSON]: PolicyDocument[] = [];

  before(async () => {
    const read = async (kind: string): Promise<string> => (await fetch(`/demo/policy/reference.${kind}`)).text();
    source = await read('txt');
    html = await read('html');
    fromText = readPolicyText(source);
    fromJSON = checkPolicy(JSON.parse(await read('json')));
  });

  it('R143: is the same document as plain text and as JSON', () => {
    expect(fromText).to.deep.equal(withoutAddresses(fromJSON!));
  });

  it('R143: is the same markup as HTML and as JSON', () => {
    expect(markup(html!)).to.equal(markup(renderPolicyHTML(fromJSON!)));
  });

  it('R140, R143: has every line of the source once and in order, numbers included, all three ways', () => {
    const [, ...lines] = source!.split('\n').filter(Boolean);
    expect(policyText(fromText!).split('\n')).to.deep.equal(lines);
    expect(policyText(fromJSON!).split('\n')).to.deep.equal(lines);
    expect(canonicalText(readNodes(parse(html!).childNodes)).split('\n')).to.deep.equal(lines);
  });

  it('R138: has the breadcrumb to the letter', () => {
    const [position] = source!.split('\n');
    expect(position).to.equal('Your position: Home / Privacy Policy');
    for (const one of [html!, renderPolicyHTML(fromText!), renderPolicyHTML(fromJSON!)]) {
      const nav = parse(one).querySelector('nav')!;
      expect(nav.textContent.replace(/\s+/g, ' ').trim()).to.equal(position);
      expect(nav.querySelector('[aria-current="page"]')!.textContent).to.equal('Privacy Policy');
    }
  });

  it('R143: is written again as it was read', () => {
    expect(writePolicyText(fromText!)).to.equal(source!.replace(/[^\S\n]+$/gm, ''));
    expect(writePolicyText(fromJSON!)).to.equal(source);
  });

  it('R140: has five sections, eight clauses, eight sub-clauses and eight paragraphs below an introduction', () => {
    for (const document of [fromText!, fromJSON!]) {
      const entries = flatten(outline(document));
      const labels = [0, 1, 2, 3].map((depth) => entries.filter((one) => one.depth === depth).map((one) => one.label));
      expect(labels).to.deep.equal([
        ['1.', '2.', '3.', '4.', '5.'],
        ['(1)', '(2)', '(3)', '(1)', '(2)', '(3)', '(4)', '(5)'],
        ['-1.', '-2.', '-3.', '-4.', '-1.', '-2.', '-1.', '-2.'],
        [],
      ]);
      expect(paragraphsOf(document.sections)).to.equal(8);
      expect(paragraphsOf(document.intro)).to.equal(1);
      expect(entries.filter(({ depth, clause }) => depth === 2 && clause.lead)).to.have.lengthOf(5);
    }
  });

  it('R143: keeps the paragraph without a number with the clause above it', () => {
    for (const one of [html!, renderPolicyHTML(fromText!)]) {
      const paragraphs = parse(one).querySelectorAll('section:nth-of-type(2) li:last-child > p');
      expect(paragraphs).to.have.lengthOf(2);
      expect(paragraphs[0]!.textContent.trim()).to.match(/^\(5\)/);
      expect(paragraphs[1]!.textContent.trim()).to.match(/^We also report/);
    }
  });

  describe('has five defects, and the lint names them all three ways:', () => {
    const config = checkConfig({
      categories: [
        {
          id: 'analytics',
          services: [{ id: 'statistics', storage: [{ kind: 'cookie', name: '_stat', duration: 'P1Y' }] }],
        },
      ],
    });
    /** The numbers of the sections in which a rule finds something; 0 where it is about all of them. */
    const sectionsOf = (rule: PolicyRule): number[][] =>
      [fromText!, fromJSON!].map((document) =>
        lintPolicy(document, config)
          .filter((one) => one.rule === rule)
          .map(({ path }) => Number(/^sections\[(\d)\]/.exec(path)?.[1] ?? -1) + 1),
      );
    const both = (...sections: number[]): number[][] => [sections, sections];

    it('R152: section 3 promises rights and lists none', () => {
      for (const found of sectionsOf('missing-list')) expect(found).to.include(3);
      expect(sectionsOf('missing-rights')).to.deep.equal(both(0));
    });

    it('R154, R155: section 5 ends in a colon without a contact, and replies "generally"', () => {
      for (const found of sectionsOf('missing-list')) expect(found).to.include(5);
      expect(sectionsOf('no-contact')).to.deep.equal(both(5));
      expect(sectionsOf('vague-reply-time')).to.deep.equal(both(5));
    });

    it('R145, R147: section 4 promises a date that is not there, and binds those who go on', () => {
      expect(sectionsOf('promised-date')).to.deep.equal(both(4));
      expect(sectionsOf('implied-consent')).to.deep.equal(both(4));
    });

    it('R156: cookies are used and never mentioned', () => {
      expect(sectionsOf('cookies-unmentioned')).to.deep.equal(both(0));
      expect(lintPolicy(fromJSON!).map(({ rule }) => rule)).not.to.include('cookies-unmentioned');
    });

    it('R160: nobody answers for the data: "This app"', () => {
      expect(sectionsOf('no-controller')).to.deep.equal(both(0));
    });

    it('and announces nothing else that is missing: each other list is there', () => {
      expect(sectionsOf('missing-list')).to.deep.equal(both(3, 5));
      expect(sectionsOf('dangling-colon')).to.deep.equal(both());
      expect(sectionsOf('empty-clause')).to.deep.equal(both());
    });
  });
});
