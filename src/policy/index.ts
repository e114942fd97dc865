// The policy without a page: for servers, builds and tests. Pure, and free of the DOM.
export { policyText } from './html/canonical-text.js';
export { checkPolicy } from './check/check-document.js';
export { compareDocuments } from './compare/compare.js';
export type { ChangePart, ClauseChange } from './compare/compare.js';
export type {
  Block,
  Breadcrumb,
  Clause,
  LabelStyle,
  List,
  LiveBlock,
  Numbering,
  Paragraph,
  Party,
  PolicyDocument,
  Regime,
  Right,
  RightName,
  Run,
  Table,
  Text,
  Topic,
} from './document.js';
export { policyJsonLd, writeJsonLd } from './export/json-ld.js';
export type { JsonLdOptions } from './export/json-ld.js';
export { lintPolicy } from './lint/lint-policy.js';
export { LEGAL } from './numbering.js';
export { flatten } from './flatten.js';
export { outline } from './outline.js';
export type { Entry } from './outline.js';
export type { PolicyAdvice, PolicyRule } from './lint/policy-advice.js';
export { PolicyError } from './check/policy-error.js';
export { PolicyTextError } from './text/policy-text-error.js';
export { readPolicyText } from './text/read-text.js';
export { consentReceipt } from './export/receipt.js';
export type { ReceiptInput } from './export/receipt.js';
export { renderPolicyHTML } from './html/render-html.js';
export type { RenderOptions } from './html/render-html.js';
export { REPLY_DAYS, replyDays } from './rights.js';
export { writePolicyMarkdown } from './export/write-markdown.js';
export type { MarkdownOptions } from './export/write-markdown.js';
export { writePolicyText } from './text/write-text.js';
