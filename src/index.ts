export { checkConfig, ConfigError } from './core/check-config.js';
export type {
  Category,
  CheckedCategory,
  Config,
  ConfigInput,
  Layout,
  Mode,
  PolicyLink,
  RecordOptions,
  Service,
  SettingsLayout,
  StorageItem,
  StorageKind,
} from './core/config.js';
export type { Consent, ConsentState, Effect, Listener, Shown, View } from './core/consent.js';
export type { Decided, Decisions } from './core/decide.js';
export { lintConfig } from './core/lint-config.js';
export type { Advice } from './core/lint-config.js';
export { formatRecord, parseRecord } from './core/record.js';
export type { Action, ConsentRecord } from './core/record.js';
export type { AskReason, Choice, Choices } from './core/state.js';
export { PrivacyBanner } from './elements/banner.js';
export { PrivacyChoices } from './elements/choices.js';
export { PrivacySettings } from './elements/settings.js';
export { PrivacyCloseEvent, PrivacyOpenEvent } from './elements/view-events.js';
export type { Texts } from './locales/texts.js';
export { ConsentChangeEvent } from './page/announce.js';
export { startConsent } from './start.js';
export type { PageConsent } from './start-light.js';
