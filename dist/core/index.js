export { ConfigError, checkConfig } from './check-config.js';
export { completeConfig } from './complete-config.js';
export { NECESSARY, gpcIds, optionalIds } from './config.js';
export { createConsent } from './consent.js';
export { applyChoices, makeRecord } from './decide.js';
export { lintConfig } from './lint-config.js';
export { meets } from './expression.js';
export { modeFor } from './mode.js';
export { parseRecord } from './parse-record.js';
export { formatActs, parseActs } from './policy-acts.js';
export { missedVersions } from './missed-versions.js';
export { strictestAsk, upgradeRecord } from './policy-versions.js';
export { formatRecord } from './record.js';
export { changedIds, resolve } from './state.js';
export { createStore } from './store.js';
//# sourceMappingURL=index.js.map
