export { checkConfig, ConfigError } from './core/check-config.js';
export type {
  Category,
  CheckedCategory,
  Config,
  ConfigInput,
  ConsentMode,
  GoogleSignal,
  Incident,
  Layout,
  Mode,
  PolicyAsk,
  PolicyLink,
  PolicyVersion,
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
export { parseRecord } from './core/parse-record.js';
export { formatRecord } from './core/record.js';
export type { News, Newsroom } from './core/news.js';
export { parseActs } from './core/policy-acts.js';
export type { PolicyAct, PolicyActName } from './core/policy-acts.js';
export type { Receipt } from './core/receipt.js';
export type { Action, ConsentRecord } from './core/record.js';
export type { AskReason, Choice, Choices } from './core/state.js';
export type { Store } from './core/store.js';
export type { SweepReport, SweptItem } from './core/sweep-report.js';
export { PrivacyBanner } from './elements/banner.js';
export { PrivacyChoices } from './elements/choices.js';
export { PrivacyCookies } from './elements/cookies.js';
export { PrivacyEmbed } from './elements/embed/embed.js';
export { PrivacyNotice } from './elements/notice.js';
export { PrivacyPolicy } from './elements/policy/policy.js';
export { PrivacySettings } from './elements/settings.js';
export { PrivacyCloseEvent, PrivacyOpenEvent } from './elements/view-events.js';
export type { PolicyTexts } from './locales/policy/texts.js';
export type { ServiceTexts } from './locales/services/texts.js';
export type { Texts } from './locales/texts.js';
export { ConsentChangeEvent } from './page/announce.js';
export { PrivacySweepEvent } from './page/sweep-event.js';
export { startConsent } from './start.js';
export type { PageConsent } from './start-light.js';
