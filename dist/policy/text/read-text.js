import { parsePolicyText } from './parse-text.js';
import { textError } from './policy-text-error.js';

/**
 * Reads a policy in plain text: a breadcrumb if there is one, the title, paragraphs, and clauses by their own numbers, in
 * whatever way they are numbered. `writePolicyText` gives the same text again, but for white space at line ends. A line
 * that looks like a label and is none can start with a backslash.
 *
 * @throws {PolicyTextError} where there is no title or nothing else, where a number is skipped or comes twice, and at
 *   characters that are none (controls, halves of surrogate pairs).
 */
function readPolicyText(source, { lang = 'en', } = {}) {
    return parsePolicyText(source, lang, (...mistake) => {
        throw textError(...mistake);
    });
}

export { readPolicyText };
//# sourceMappingURL=read-text.js.map
