const ROMAN = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
];
/** `1.`, `(1)`, `-1.`: sections, clauses and sub-clauses. */
const LEGAL = [
    { kind: 'decimal', after: '.' },
    { kind: 'decimal', before: '(', after: ')' },
    { kind: 'decimal', before: '-', after: '.' },
];
/** A number as a style writes it: 4 is `4`, `d`, `D`, `iv` or `IV`. After `z` comes `aa`. */
function writeNumber(kind, number) {
    let text = '';
    let rest = number;
    if (kind.endsWith('alpha')) {
        for (; rest > 0; rest = Math.floor((rest - 1) / 26))
            text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
    }
    else if (kind.endsWith('roman')) {
        for (const [value, letters] of ROMAN) {
            for (; rest >= value; rest -= value)
                text += letters;
        }
    }
    else
        text = String(number);
    return kind.startsWith('upper') ? text.toUpperCase() : text;
}
/** The label of a clause: `§ 3`, `1.2.3`, `(iv)`. Empty where its depth has no style. */
function writeLabel(numbering, path) {
    const style = numbering[path.length - 1];
    if (!style)
        return '';
    const { before = '', after = '' } = style;
    const own = path.map((number, depth) => writeNumber((numbering[depth] ?? style).kind, number));
    return before + (style.compound ? own.join('.') : (own.at(-1) ?? '')) + after;
}

export { LEGAL, writeLabel, writeNumber };
//# sourceMappingURL=numbering.js.map
