export { checkConfig, ConfigError } from './check-config.js';
export { completeConfig } from './complete-config.js';
export { gpcIds, NECESSARY, optionalIds } from './config.js';
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
} from './config.js';
export { createConsent } from './consent.js';
export type { Consent, ConsentDeps, ConsentState, Effect, Listener, Shown, View, Whole } from './consent.js';
export { applyChoices, makeRecord } from './decide.js';
export type { Decided, Decisions } from './decide.js';
export { lintConfig } from './lint-config.js';
export type { Advice } from './lint-config.js';
export { meets } from './expression.js';
export type { Answers } from './expression.js';
export { modeFor } from './mode.js';
export { parseRecord } from './parse-record.js';
export type { News, Newsroom } from './news.js';
export { formatActs, parseActs } from './policy-acts.js';
export type { PolicyAct, PolicyActName } from './policy-acts.js';
export { missedVersions } from './missed-versions.js';
export { strictestAsk, upgradeRecord } from './policy-versions.js';
export { formatRecord } from './record.js';
export type { Receipt } from './receipt.js';
export type { Action, ConsentRecord } from './record.js';
export { changedIds, resolve } from './state.js';
export { createStore } from './store.js';
export type { Store } from './store.js';
export type { AskReason, Choice, Choices, Resolved } from './state.js';
