/** How the number 1 is written, which tells the kind of those that follow. */
const FIRST = {
    1: 'decimal',
    a: 'lower-alpha',
    A: 'upper-alpha',
    i: 'lower-roman',
    I: 'upper-roman',
};
// The words are known by their beginnings: Article, Artikel, Artículo, Section, Chapter, Kapitel, Clause, Abschnitt, Annex,
// Anhang, Part, Teil. A number has three digits at most: 2026 is a year.
const LABEL = /^(\((?=[\w.]+\))|（(?=[\w.]+）)|[-–]|§\s?|(?:abs|anh|ann|art|ch?ap|cl|kap|part|se[cçz]|teil)[^\s\d]*\s)?(?:((?:\d{1,3}\.)*)(\d{1,3})|([a-z]{1,6}))([.):）]?)(\s+(?:[–—-]\s+)?)?/i;
/** Looks for a label at the start of a line without indentation. */
function readLabel(line) {
    // By their numbers: to iterate over a match takes longer than to find it.
    const match = LABEL.exec(line) ?? {};
    const { 0: whole = '', 1: before = '', 2: above = '', 3: digits, 4: letters = '', 5: after = '', 6: gap = '', } = match;
    // Letters alone are a word of a sentence.
    if (!digits && !after && !/[a-z]/i.test(before))
        return undefined;
    const number = digits ?? letters;
    const label = before + above + number + after;
    const text = line.slice(whole.length);
    // `1.Title` and `(1)Title` are labels, but `1st`, `1.5` and `e.g.` are not.
    if (text && !gap && !(/\d\.$|[)）]$/.test(label) && !/^\d/.test(text)))
        return undefined;
    return { label, before, above, number, after, gap, text };
}

export { FIRST, readLabel };
//# sourceMappingURL=read-label.js.map
