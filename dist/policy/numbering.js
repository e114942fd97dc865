/** From the largest down. */
const ROMAN = {
    m: 1000,
    cm: 900,
    d: 500,
    cd: 400,
    c: 100,
    xc: 90,
    l: 50,
    xl: 40,
    x: 10,
    ix: 9,
    v: 5,
    iv: 4,
    i: 1,
};
/** `1.`, `(1)`, `-1.`: sections, clauses and sub-clauses. */
const LEGAL = [
    { kind: 'decimal', after: '.' },
    { kind: 'decimal', before: '(', after: ')' },
    { kind: 'decimal', before: '-', after: '.' },
];
/** A number as a style writes it: 4 is `4`, `d`, `D`, `iv` or `IV`. After `z` comes `aa`. */
function writeNumber(kind, number) {
    if (kind === 'decimal')
        return String(number);
    let text = '';
    let rest = number;
    if (kind.endsWith('alpha')) {
        for (; rest > 0; rest = Math.floor((rest - 1) / 26))
            text = (((rest - 1) % 26) + 10).toString(36) + text;
    }
    else {
        for (const [letters, value] of Object.entries(ROMAN)) {
            for (; rest >= value; rest -= value)
                text += letters;
        }
    }
    return kind.startsWith('upper') ? text.toUpperCase() : text;
}
/** The label of a clause: `§ 3`, `1.2.3`, `(iv)`. Empty where its depth has no style. */
function writeLabel(numbering, path) {
    const style = numbering[path.length - 1];
    if (!style)
        return '';
    const { before = '', after = '', compound, kind } = style;
    const own = compound
        ? path.map((number, depth) => writeNumber((numbering[depth] ?? style).kind, number)).join('.')
        : writeNumber(kind, path.at(-1) ?? 0);
    return before + own + after;
}

export { LEGAL, writeLabel, writeNumber };
//# sourceMappingURL=numbering.js.map
