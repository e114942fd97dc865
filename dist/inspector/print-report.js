const PROBLEMS = {
    tag: 'holds nothing back',
    undeclared: 'is not declared',
    unnamed: 'is named by no service',
    unseen: 'is declared and was never seen',
};
/** Writes a report to the console, in one group that starts closed: a line for each finding. */
function printReport({ findings, declaration }) {
    console.groupCollapsed(`privacy-elements: ${countInWords(findings.length)} on this page`);
    for (const { kind, what, where, when, better } of findings) {
        const problem = kind === 'early' ? when.join(' and ') : PROBLEMS[kind];
        const whence = where && ` (${where})`;
        console.warn(`privacy-elements: ${what} ${problem}${whence}, better: ${better}`);
    }
    if (declaration.length > 0)
        console.log(JSON.stringify(declaration, null, 2));
    console.groupEnd();
}
/** `1 finding`, `7 findings`. */
const countInWords = (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`;

export { countInWords, printReport };
//# sourceMappingURL=print-report.js.map
