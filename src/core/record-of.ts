import { optionalIds, type Config } from './config.js';
import type { ConsentState, Shown } from './consent.js';
import type { Action, ConsentRecord } from './record.js';
import type { Choice, Choices } from './state.js';

/**
 * The record of a decision, by what holds after it.
 *
 * @param state what held before
 * @param time milliseconds since 1970
 */
export function recordOf(
  config: Config,
  state: ConsentState,
  choices: Choices,
  time: number,
  shown?: Shown,
): ConsentRecord {
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
    choices: Object.fromEntries(
      Object.entries(choices).filter(([id, choice]) => ids.includes(id) && choice !== 'unset'),
    ) as ConsentRecord['choices'],
  };
}

/** What a decision amounts to, whatever control it came from. `gpc`: something was granted in the knowledge of that. */
function actionOf(ids: readonly string[], next: Choices, { choices: previous, gpc }: ConsentState): Action {
  const every = (choice: Choice): boolean => ids.every((id) => next[id] === choice);
  if (every('unset')) return 'none';
  if (every('granted')) return gpc ? 'gpc' : 'accept';
  if (!every('denied')) return gpc ? 'gpc' : 'custom';
  return ids.some((id) => previous[id] === 'granted') ? 'withdraw' : 'reject';
}
