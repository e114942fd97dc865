// All that is asked of attributes is whether they say that something is made from other things.
const PART = { 'data-part': '' };
const OTHER = {};
/** Nodes of the DOM as `canonicalText` reads them, one after the other: nothing is copied. */
function* readNodes(nodes) {
    for (const node of nodes) {
        if (node instanceof Text)
            yield node.data;
        else if (node instanceof Element) {
            const attributes = node.matches('[data-part], [data-block]') ? PART : OTHER;
            yield { tag: node.localName, attributes, children: readNodes(node.childNodes) };
        }
    }
}

export { readNodes };
//# sourceMappingURL=read-nodes.js.map
