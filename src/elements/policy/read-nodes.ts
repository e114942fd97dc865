import type { ReadNode } from '../../policy/html/canonical-text.js';

// All that is asked of attributes is whether they say that something is made from other things.
const PART = { 'data-part': '' };
const OTHER = {};

/** Nodes of the DOM as `canonicalText` reads them, one after the other: nothing is copied. */
export function* readNodes(nodes: Iterable<Node>): Generator<ReadNode> {
  for (const node of nodes) {
    if (node instanceof Text) yield node.data;
    else if (node instanceof Element) {
      const attributes = node.matches('[data-part], [data-block]') ? PART : OTHER;
      yield { tag: node.localName, attributes, children: readNodes(node.childNodes) };
    }
  }
}
