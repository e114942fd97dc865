import { optionalIds } from './config.js';

/**
 * The record of a decision, by what holds after it.
 *
 * @param state what held before
 * @param time milliseconds since 1970
 */
function recordOf(config, state, choices, time, shown) {
    const ids = optionalIds(config);
    // After what it replaces even where the clock was set back: among tabs the newest wins.
    const least = state.record && state.asks !== 'future' ? Date.parse(state.record.time) + 1 : 0;
    return {
        version: config.version,
        time: new Date(Math.max(time, least)).toISOString(),
        action: actionOf(ids, choices, state),
        mode: state.mode,
        language: '',
        hash: '',
        ...shown,
        choices: Object.fromEntries(Object.entries(choices).filter(([id, choice]) => ids.includes(id) && choice !== 'unset')),
    };
}
/** What a decision amounts to, whatever control it came from. `gpc`: something was granted in the knowledge of that. */
function actionOf(ids, next, { choices: previous, gpc }) {
    const every = (choice) => ids.every((id) => next[id] === choice);
    if (every('unset'))
        return 'none';
    if (every('granted'))
        return gpc ? 'gpc' : 'accept';
    if (!every('denied'))
        return gpc ? 'gpc' : 'custom';
    return ids.some((id) => previous[id] === 'granted') ? 'withdraw' : 'reject';
}

export { recordOf };
//# sourceMappingURL=record-of.js.map
