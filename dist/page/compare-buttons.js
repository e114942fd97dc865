/** What has to be the same of Accept and Reject (EDPB Cookie Banner Taskforce, practices C to E). */
const BOX = ['display', 'visibility', 'opacity', 'background-color', 'border-top', 'box-shadow'];
const TEXT = ['font-size', 'font-weight', 'color', 'text-decoration-line'];
/** In what two buttons differ, as a visitor sees them: `width: 240px, 120px`. Nothing where they are alike. */
function compareButtons(accept, reject) {
    const both = [accept, reject];
    const boxes = both.map((button) => button.getBoundingClientRect());
    const pairs = [
        ['element', ...both.map(({ localName }) => localName)],
        // Rows of a grid may differ by a fraction.
        ...['width', 'height'].map((side) => [
            side,
            ...boxes.map((box) => `${Math.round(box[side])}px`),
        ]),
        ...BOX.map((name) => [name, ...both.map((button) => valueOf(button, name))]),
        ...TEXT.map((name) => [name, ...both.map((button) => valueOf(innermost(button), name))]),
    ];
    return pairs.flatMap(([name, one, other]) => (one === other ? [] : `${name}: ${one}, ${other}`));
}
const valueOf = (element, property) => getComputedStyle(element).getPropertyValue(property);
/** The element that a label's letters are in. */
const innermost = (element) => element.firstElementChild ? innermost(element.firstElementChild) : element;

export { compareButtons };
//# sourceMappingURL=compare-buttons.js.map
