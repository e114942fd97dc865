export { ConfigError } from '../core/check-config.js';
export { meets } from '../core/expression.js';
export { readConsent, shouldAsk } from './read-consent.js';
//# sourceMappingURL=index.js.map
