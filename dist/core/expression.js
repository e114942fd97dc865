/**
 * Whether a `data-consent` expression holds: ids separated by spaces, all of which must be allowed; `!id` holds once
 * the visitor has refused. An empty expression, like an unknown id, never holds.
 */
function meets(expression, answers) {
    const terms = expression.match(/\S+/g);
    return !!terms?.every((term) => (term[0] === '!' ? answers.choice(term.slice(1)) === 'denied' : answers.has(term)));
}

export { meets };
//# sourceMappingURL=expression.js.map
