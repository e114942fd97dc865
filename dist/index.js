export { ConfigError, checkConfig } from './core/check-config.js';
export { lintConfig } from './core/lint-config.js';
export { formatRecord, parseRecord } from './core/record.js';
export { PrivacyBanner } from './elements/banner.js';
export { PrivacyChoices } from './elements/choices.js';
export { PrivacySettings } from './elements/settings.js';
export { PrivacyCloseEvent, PrivacyOpenEvent } from './elements/view-events.js';
export { ConsentChangeEvent } from './page/announce.js';
export { startConsent } from './start.js';
//# sourceMappingURL=index.js.map
