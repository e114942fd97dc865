// The policy without a page: for servers, builds and tests. Pure, and free of the DOM.
export { policyText } from './canonical-text.js';
export { checkPolicy } from './check-document.js';
export { compareDocuments } from './compare.js';
export type { ChangePart, ClauseChange } from './compare.js';
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
export { policyJsonLd, writeJsonLd } from './json-ld.js';
export type { JsonLdOptions } from './json-ld.js';
export { lintPolicy } from './lint-policy.js';
export { LEGAL } from './numbering.js';
export { flatten, outline } from './outline.js';
export type { Entry } from './outline.js';
export type { PolicyAdvice, PolicyRule } from './policy-advice.js';
export { PolicyError } from './policy-error.js';
export { PolicyTextError } from './policy-text-error.js';
export { readPolicyText } from './read-text.js';
export { consentReceipt } from './receipt.js';
export type { ReceiptInput } from './receipt.js';
export { renderPolicyHTML } from './render-html.js';
export type { RenderOptions } from './render-html.js';
export { REPLY_DAYS, replyDays } from './rights.js';
export { writePolicyMarkdown } from './write-markdown.js';
export type { MarkdownOptions } from './write-markdown.js';
export { writePolicyText } from './write-text.js';
