/** What has to be the same of Accept and Reject (EDPB Cookie Banner Taskforce, practices C to E). */
const PROPERTIES = [
    'display',
    'visibility',
    'opacity',
    'font-size',
    'font-weight',
    'color',
    'background-color',
    'border-top',
    'box-shadow',
    'text-decoration-line',
];
/** In what two buttons differ, as a visitor sees them: `width: 240px, 120px`. Nothing where they are alike. */
function compareButtons(accept, reject) {
    const [first, second] = [getComputedStyle(accept), getComputedStyle(reject)];
    const [box, other] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
    return [
        ['element', accept.localName, reject.localName],
        // Rows of a grid may differ by a fraction.
        ...['width', 'height'].map((side) => [side, ...[box, other].map((one) => `${Math.round(one[side])}px`)]),
        ...PROPERTIES.map((name) => [name, first.getPropertyValue(name), second.getPropertyValue(name)]),
    ].flatMap(([name, one, two]) => (one === two ? [] : `${name}: ${one}, ${two}`));
}

export { compareButtons };
//# sourceMappingURL=compare-buttons.js.map
