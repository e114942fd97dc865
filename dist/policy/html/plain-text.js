/** What a reader sees of nodes, without markup. */
const plainText = (nodes) => nodes.map((node) => (typeof node === 'string' ? node : plainText(node.children))).join('');

export { plainText };
//# sourceMappingURL=plain-text.js.map
