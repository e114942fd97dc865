import type { TreeNode } from '../../policy/html/tree.js';

/** The nodes of a tree, made one by one: no markup is read, so a page with Trusted Types has nothing against it. */
export function buildTree(nodes: readonly TreeNode[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) {
    if (typeof node === 'string') {
      fragment.append(node);
      continue;
    }
    const { tag, attributes, children } = node;
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined) made.setAttribute(name, value);
    }
    made.append(buildTree(children));
    fragment.append(made);
  }
  return fragment;
}
