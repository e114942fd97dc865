/** Nodes of the DOM as `canonicalText` reads them, one after the other: nothing is copied. */
function* readNodes(nodes) {
    for (const node of nodes) {
        if (node instanceof Text)
            yield node.data;
        else if (node instanceof Element) {
            const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
            yield { tag: node.localName, attributes, children: readNodes(node.childNodes) };
        }
    }
}

export { readNodes };
//# sourceMappingURL=read-nodes.js.map
