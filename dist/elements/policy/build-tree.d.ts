import type { TreeNode } from '../../policy/html/tree.js';
/** The nodes of a tree, made one by one: no markup is read, so a page with Trusted Types has nothing against it. */
export declare function buildTree(nodes: readonly TreeNode[]): DocumentFragment;
