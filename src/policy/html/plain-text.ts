import type { TreeNode } from './tree-node.js';

/** What a reader sees of nodes, without markup. */
export const plainText = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : plainText(node.children))).join('');
