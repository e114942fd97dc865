import english from '../../locales/policy/en.js';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import { anchorsOf } from './anchors.js';
import { writeBlocks, writeClause } from './clauses.js';
import type { Breadcrumb, PolicyDocument } from '../document.js';
import { dated } from './in-words.js';
import { outline } from '../outline.js';
import { link } from './text-runs.js';
import { element, type TreeNode } from './tree-node.js';
import { fill } from '../words.js';
import type { LiveWriter, Writing } from './writing.js';

export type { TreeElement, TreeNode } from './tree-node.js';

/** How a policy is written as a tree. */
export interface TreeOptions {
  /** Level of the title's heading, 1 to 6. Default 1. What is below it has the next ones. */
  readonly headingLevel?: number;
  /** The texts around the policy, in its language. Default English. */
  readonly texts?: PolicyTexts;
  /** Makes what is in the live blocks: `liveWriter` of its own file, which few policies need. Without it they are empty. */
  readonly live?: LiveWriter | undefined;
}

/** What a policy becomes inside its element: the same nodes for the string and for the DOM. */
export function policyTree(
  document: PolicyDocument,
  { headingLevel = 1, texts = english, live = () => [] }: TreeOptions = {},
): readonly TreeNode[] {
  const { title, breadcrumb, intro = [], variables = {}, versions = [] } = document;
  const entries = outline(document);
  const say = (text: string): string => fill(text, variables);
  const writing: Writing = { document, headingLevel, texts, live, say, anchors: anchorsOf(entries) };
  return [
    ...(breadcrumb ? [writeBreadcrumb(breadcrumb, writing)] : []),
    element(`h${headingLevel}`, [say(title)]),
    ...versions
      .slice(0, 1)
      .map(({ version, effective, published = effective }) =>
        element(
          'p',
          [
            `${fill(texts.version, { version: String(version) })} · `,
            ...dated(texts.effective, say(effective), document.lang),
            ' · ',
            ...dated(texts.updated, say(published), document.lang),
          ],
          { 'data-part': 'dates' },
        ),
      ),
    ...writeBlocks(intro, [], writing),
    ...entries.map((entry) => writeClause(entry, writing)),
  ];
}

/** Where the page is, as the ARIA Authoring Practices have it; the separators are for the eye. */
function writeBreadcrumb({ prefix = '', separator = ' / ', items }: Breadcrumb, { texts, say }: Writing): TreeNode {
  const steps = items.map(({ text, href = '' }, at) => {
    const isHere = at === items.length - 1;
    const step = link(say(text), say(href), { 'aria-current': isHere ? 'page' : undefined });
    return element('li', [step, ...(isHere ? [] : [element('span', [say(separator)], { 'aria-hidden': 'true' })])]);
  });
  return element('nav', [say(prefix), element('ol', steps, { role: 'list' })], {
    'data-part': 'breadcrumb',
    'aria-label': texts.position,
  });
}
