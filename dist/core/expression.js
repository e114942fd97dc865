/**
 * Whether a `data-consent` expression holds in a state: ids separated by spaces, all of which must be allowed; `!id`
 * holds once the visitor has refused. An empty expression, like an unknown id, never holds.
 */
function meets(expression, { choices, mode }) {
    let holds = false;
    for (const term of expression.match(/\S+/g) ?? []) {
        holds =
            term[0] === '!'
                ? choices[term.slice(1)] === 'denied'
                : choices[term] === 'granted' || (choices[term] === 'unset' && mode !== 'opt-in');
        if (!holds)
            break;
    }
    return holds;
}

export { meets };
//# sourceMappingURL=expression.js.map
