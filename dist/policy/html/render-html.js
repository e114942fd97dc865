import { escape } from './escape.js';
import { liveWriter } from './live-writer.js';
import { policyTree } from './tree.js';

const serialise = (nodes) => nodes
    .map((node) => {
    if (typeof node === 'string')
        return escape(node);
    const { tag, attributes, children } = node;
    const written = Object.entries(attributes).map(([name, value]) => value === undefined ? '' : ` ${name}="${escape(value)}"`);
    return `<${tag}${written.join('')}>${serialise(children)}</${tag}>`;
})
    .join('');
/**
 * A policy as HTML, to stand inside `<privacy-policy>` on a server or in a file. The element finds its own markup and
 * leaves it as it is. Everything in the document is text: none of it is ever read as markup.
 *
 * @throws {RangeError} if the level of the heading is not 1 to 6
 */
function renderPolicyHTML(document, options = {}) {
    const { headingLevel = 1 } = options;
    if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
        throw new RangeError(`headingLevel is ${String(headingLevel)}, allowed are 1 to 6`);
    }
    return serialise(policyTree(document, { ...options, live: liveWriter(options) }));
}

export { renderPolicyHTML };
//# sourceMappingURL=render-html.js.map
