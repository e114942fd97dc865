import { meets } from '../core/expression.js';

const SCRIPT = 'script[data-consent][type="text/plain"]';
/**
 * Tells at each change whether a gated script ran on this page for something that may run no longer: nothing can unload
 * it. The inert script stays in the page when a copy of it runs, so that its expression and the state before the change
 * say whether it did; one that a template showed is back in that by now.
 *
 * A script that the page took away itself between two changes is not seen, as where a router swapped the body; nor is what
 * other code runs, which `whenGranted` tells of a withdrawal.
 */
function stillRuns(consent) {
    const ran = new Set();
    /** Notes the scripts that ran in a state. */
    const note = (state) => {
        const templates = [...document.querySelectorAll('template[data-consent]')];
        for (const root of [document, ...templates.map(({ content }) => content)]) {
            for (const { dataset } of root.querySelectorAll(SCRIPT)) {
                const expression = dataset['consent'] ?? '';
                if (meets(expression, state))
                    ran.add(expression);
            }
        }
    };
    note(consent.state);
    return (previous) => {
        note(previous);
        // What runs on a refusal may go on when that ends.
        const ids = [...ran].flatMap((expression) => expression.split(/\s+/)).filter((id) => id && !id.startsWith('!'));
        return ids.some((id) => !consent.has(id));
    };
}

export { stillRuns };
//# sourceMappingURL=still-runs.js.map
