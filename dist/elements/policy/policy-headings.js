/** What stands for a heading in a few words: its label, else all of it. */
const labelOf = ({ element }) => (element.querySelector('[data-label]') ?? element).textContent.trim();
/** The title of the text, and the headings below it in their order. Those of live blocks are not the text's. */
function findHeadings(host) {
    const all = [...host.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((element) => !element.closest('[data-block]'));
    const levelOf = ({ localName }) => Number(localName[1]);
    const [first, ...others] = all;
    // The title is the first heading, where it is above all others.
    const title = first && others.every((other) => levelOf(first) < levelOf(other)) ? first : undefined;
    const below = title ? others : all;
    const top = Math.min(...below.map(levelOf));
    return {
        title,
        headings: below.map((element) => ({ element, target: targetOf(element), depth: levelOf(element) - top })),
    };
}
/** What a heading heads, if that has an id; else the heading, which gets one that follows from its words. */
function targetOf(element) {
    const parent = element.parentElement;
    const isFirst = element.matches(':nth-child(1 of h1, h2, h3, h4, h5, h6)');
    if (isFirst && parent?.matches('section[id], li[id]'))
        return parent;
    if (!element.id) {
        const root = element.getRootNode();
        const words = (element.textContent.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section']).join('-');
        let id = words;
        for (let nth = 2; root.getElementById(id); nth += 1)
            id = `${words}-${nth}`;
        element.id = id;
    }
    return element;
}

export { findHeadings, labelOf };
//# sourceMappingURL=policy-headings.js.map
