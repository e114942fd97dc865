export { ConfigError } from '../core/check-config.js';
export { meets } from '../core/expression.js';
export { decide } from './decide.js';
export { renderBannerHTML } from './render-banner.js';
export { readConsent, shouldAsk } from './read-consent.js';
//# sourceMappingURL=index.js.map
