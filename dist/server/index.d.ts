export { ConfigError } from '../core/check-config.js';
export type { ConfigInput } from '../core/config.js';
export { meets } from '../core/expression.js';
export type { Answers } from '../core/expression.js';
export type { ConsentRecord } from '../core/record.js';
export type { Choice, Choices } from '../core/state.js';
export { readConsent, shouldAsk } from './read-consent.js';
export type { ServerConsent } from './read-consent.js';
