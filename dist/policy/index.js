export { policyText } from './canonical-text.js';
export { checkPolicy } from './check-document.js';
export { compareDocuments } from './compare.js';
export { policyJsonLd, writeJsonLd } from './json-ld.js';
export { lintPolicy } from './lint-policy.js';
export { LEGAL } from './numbering.js';
export { flatten, outline } from './outline.js';
export { PolicyError } from './policy-error.js';
export { PolicyTextError } from './policy-text-error.js';
export { readPolicyText } from './read-text.js';
export { consentReceipt } from './receipt.js';
export { renderPolicyHTML } from './render-html.js';
export { REPLY_DAYS, replyDays } from './rights.js';
export { writePolicyMarkdown } from './write-markdown.js';
export { writePolicyText } from './write-text.js';
//# sourceMappingURL=index.js.map
