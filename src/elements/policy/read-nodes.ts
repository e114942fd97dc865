import type { ReadNode } from '../../policy/html/canonical-text.js';

/** Nodes of the DOM as `canonicalText` reads them, one after the other: nothing is copied. */
export function* readNodes(nodes: Iterable<Node>): Generator<ReadNode> {
  for (const node of nodes) {
    if (node instanceof Text) yield node.data;
    else if (node instanceof Element) {
      const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
      yield { tag: node.localName, attributes, children: readNodes(node.childNodes) };
    }
  }
}
