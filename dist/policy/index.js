export { policyText } from './html/canonical-text.js';
export { checkPolicy } from './check/check-document.js';
export { compareDocuments } from './compare/compare.js';
export { policyJsonLd, writeJsonLd } from './export/json-ld.js';
export { lintPolicy } from './lint/lint-policy.js';
export { LEGAL } from './numbering.js';
export { flatten } from './flatten.js';
export { outline } from './outline.js';
export { PolicyError } from './check/policy-error.js';
export { PolicyTextError } from './text/policy-text-error.js';
export { readPolicyText } from './text/read-text.js';
export { consentReceipt } from './export/receipt.js';
export { renderPolicyHTML } from './html/render-html.js';
export { REPLY_DAYS, replyDays } from './rights.js';
export { writePolicyMarkdown } from './export/write-markdown.js';
export { writePolicyText } from './text/write-text.js';
//# sourceMappingURL=index.js.map
