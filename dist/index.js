export { ConfigError, checkConfig } from './core/check-config.js';
export { lintConfig } from './core/lint-config.js';
export { parseRecord } from './core/parse-record.js';
export { formatRecord } from './core/record.js';
export { parseActs } from './core/policy-acts.js';
export { PrivacyBanner } from './elements/banner.js';
export { PrivacyChoices } from './elements/choices.js';
export { PrivacyCookies } from './elements/cookies.js';
export { PrivacyEmbed } from './elements/embed/embed.js';
export { PrivacyNotice } from './elements/notice.js';
export { PrivacyPolicy } from './elements/policy/policy.js';
export { PrivacySettings } from './elements/settings.js';
export { PrivacyCloseEvent, PrivacyOpenEvent } from './elements/view-events.js';
export { ConsentChangeEvent } from './page/announce.js';
export { PrivacySweepEvent } from './page/sweep-event.js';
export { startConsent } from './start.js';
//# sourceMappingURL=index.js.map
