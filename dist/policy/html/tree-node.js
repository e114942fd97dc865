/** An element. */
const element = (tag, children, attributes = {}) => ({ tag, attributes, children });

export { element };
//# sourceMappingURL=tree-node.js.map
