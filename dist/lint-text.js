import { readNodes } from './elements/policy/read-nodes.js';
import { canonicalText } from './policy/html/canonical-text.js';
import { lintPolicy } from './policy/lint/lint-policy.js';
import { readPolicyText } from './policy/text/read-text.js';

/**
 * Tells the developer, in the console, what is missing or doubtful in a policy that is shown, clause by clause, and
 * whether the configuration names its hash. Loaded in development only.
 */
async function lintText(policy, config) {
    const hash = await policy.hash;
    const warn = (path, found, advice) => {
        console.warn(`privacy-elements: <privacy-policy>: ${path}: found "${found}", better: ${advice}`);
    };
    const text = policy.shownDocument ?? readBack(policy);
    if (!text)
        return;
    const { href, versions } = config.policy;
    // Versions are of the policy that the configuration leads to, and of no other that the site may show.
    const isOwn = href === undefined || new URL(href, document.baseURI).pathname === location.pathname;
    const [newest] = (isOwn && versions) || [];
    for (const { clause, path, found, advice } of lintPolicy({ ...(newest && { versions }), ...text }, config)) {
        warn(clause && policy.shownDocument ? `#${clause}` : path, found, advice);
    }
    if (newest && hash && newest.sha256 !== hash)
        warn('policy.versions[0].sha256', newest.sha256 ?? '', hash);
}
/**
 * A policy in HTML is read as what it says, line by line, with its date and its live blocks; where that has no order of
 * its own there is no advice.
 */
function readBack(policy) {
    const lang = policy.closest('[lang]')?.lang ?? 'en';
    // In a document without a window no element of the copy comes alive.
    const copy = document.implementation.createHTMLDocument().importNode(policy, true);
    for (const part of copy.querySelectorAll('[data-block], [data-part="dates"]')) {
        const { block = '' } = part.dataset;
        part.removeAttribute('data-block');
        part.removeAttribute('data-part');
        // One line that ends with its name: something stands there, alive yet or not, and announces nothing itself.
        part.textContent = `${canonicalText(readNodes(part.childNodes)).replaceAll('\n', ' ')} ${block}`;
    }
    try {
        return readPolicyText(canonicalText(readNodes(copy.childNodes)).replaceAll('\n', '\n\n'), { lang });
    }
    catch {
        return undefined;
    }
}

export { lintText };
//# sourceMappingURL=lint-text.js.map
