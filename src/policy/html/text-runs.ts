import type { Text } from '../document.js';
import { isExternal, safeLink } from './safe-link.js';
import { element, type TreeElement, type TreeNode } from './tree-node.js';
import type { Writing } from './writing.js';

/** A link; its text alone where the address is none that a policy may link to. */
export function link(text: string, to: string, attributes: TreeElement['attributes'] = {}): TreeElement {
  const href = safeLink(to);
  return href
    ? element('a', [text], { href, rel: isExternal(href) ? 'noopener' : undefined, ...attributes })
    : element('span', [text], attributes);
}

/** A text with what is in it: emphasis, links, and the labels that clauses have now. */
export function runsOf(text: Text, { say, anchors }: Writing): TreeNode[] {
  return (typeof text === 'string' ? [text] : text).map((run) => {
    if (typeof run === 'string') return say(run);
    if ('strong' in run) return element('strong', [say(run.strong)]);
    if ('em' in run) return element('em', [say(run.em)]);
    if ('link' in run) return link(say(run.link), say(run.to));
    const entry = anchors.ownerOf.get(run.ref);
    return link(say(entry?.label || run.ref), entry ? `#${anchors.idsOf.get(entry)?.[0] ?? ''}` : '');
  });
}
