/** An element. */
const element = (tag, children, attributes = {}) => ({ tag, attributes, children });
/** What a reader sees of nodes, without markup. */
const plainText = (nodes) => nodes.map((node) => (typeof node === 'string' ? node : plainText(node.children))).join('');

export { element, plainText };
//# sourceMappingURL=tree-node.js.map
