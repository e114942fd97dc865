/** Makes an element with attributes and children. Text stays text, whatever is in it. */
function create(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const name in attributes)
        element.setAttribute(name, attributes[name]);
    element.append(...children);
    return element;
}

export { create };
//# sourceMappingURL=create.js.map
