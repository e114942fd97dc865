import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Block, Breadcrumb, Clause, Paragraph, PolicyDocument, Text } from '../document.js';
import { outline, type Entry } from '../outline.js';
import { element, type TreeElement, type TreeNode } from './tree-node.js';

/** Writes what a policy can have that was made as data, and one that was read from a plain text has not. */
export interface DataWriter {
  /** A text with what is in it: variables, emphasis, links. */
  readonly runs: (text: Text) => readonly TreeNode[];
  readonly link: (text: string, to: string, attributes: TreeElement['attributes']) => TreeElement;
  /** What stands below the title. */
  readonly dates: readonly TreeNode[];
  /** The attributes of a clause, and what stands above it. */
  readonly marks: (entry: Entry) => { attributes: TreeElement['attributes']; above: TreeNode[] };
  readonly block: (block: Exclude<Block, Clause | Paragraph>) => TreeNode;
}

/** How a policy is written. */
export interface WriteOptions {
  /** Level of the title's heading, 1 to 6. What is below it has the next ones. */
  readonly headingLevel: number;
  /** The texts around the policy, in its language. */
  readonly texts: PolicyTexts;
  /** Left out for a plain text. */
  readonly dataWriter?: ((entries: readonly Entry[], texts: PolicyTexts) => DataWriter) | undefined;
}

/** What a policy becomes inside its element: the same nodes for the string and for the DOM. */
export function writePolicy(
  document: PolicyDocument,
  { headingLevel, texts, dataWriter }: WriteOptions,
): readonly TreeNode[] {
  const { title, breadcrumb, intro = [] } = document;
  const entries = outline(document);
  const data = dataWriter?.(entries, texts);
  const runs = (text: Text = ''): readonly TreeNode[] => (text ? (data?.runs(text) ?? [text as string]) : []);

  /** Blocks in their order. Clauses that follow one another are the items of one list. */
  const writeBlocks = (blocks: readonly Block[], children: readonly Entry[]): TreeNode[] => {
    const nodes: TreeNode[] = [];
    let items: TreeNode[] | undefined;
    let at = 0;
    for (const block of blocks) {
      if (block.type === 'clause') {
        if (!items) nodes.push(element('ol', (items = []), { role: 'list' }));
        // The introduction is not numbered, and has no entries.
        items.push(
          writeClause(children[at++] ?? { clause: block, id: '', label: block.label ?? '', depth: 1, children: [] }),
        );
      } else {
        items = undefined;
        if (block.type === 'paragraph') nodes.push(element('p', runs(block.text)));
        else if (data) nodes.push(data.block(block));
      }
    }
    return nodes;
  };

  /** A section, or a clause as an item of a list. */
  const writeClause = (entry: Entry): TreeElement => {
    const { clause, depth, children, label } = entry;
    const { heading, lead, text, body = [] } = clause;
    const { attributes, above: nodes } = data?.marks(entry) ?? { attributes: { id: entry.id }, above: [] };
    const own = label
      ? [element('a', runs(label), { 'data-label': '', href: attributes['id'] && `#${attributes['id']}` }), ' ']
      : [];
    if (heading) nodes.push(element(`h${Math.min(6, headingLevel + depth + 1)}`, [...own, ...runs(heading)]));
    const sentence = [
      ...(heading ? [] : own),
      ...(lead ? [element('strong', runs(lead)), ...(text ? [' '] : [])] : []),
      ...runs(text),
    ];
    if (sentence.length > 0) nodes.push(element('p', sentence));
    return element(depth ? 'li' : 'section', [...nodes, ...writeBlocks(body, children)], attributes);
  };

  /** Where the page is, as the ARIA Authoring Practices have it; the separators are for the eye. */
  const writeBreadcrumb = ({ prefix, separator = ' / ', items }: Breadcrumb): TreeNode => {
    const steps = items.map(({ text, href = '' }, at) => {
      const isHere = at === items.length - 1;
      const attributes = { 'aria-current': isHere ? 'page' : undefined };
      const step = data?.link(text, href, attributes) ?? element('span', [text], attributes);
      return element('li', isHere ? [step] : [step, element('span', runs(separator), { 'aria-hidden': 'true' })]);
    });
    return element('nav', [...runs(prefix), element('ol', steps, { role: 'list' })], {
      'data-part': 'breadcrumb',
      'aria-label': texts.position,
    });
  };

  return [
    ...(breadcrumb ? [writeBreadcrumb(breadcrumb)] : []),
    element(`h${headingLevel}`, runs(title)),
    ...(data?.dates ?? []),
    ...writeBlocks(intro, []),
    ...entries.map(writeClause),
  ];
}
