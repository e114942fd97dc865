import { gpcIds, optionalIds, type Config } from './config.js';
import type { ConsentState, Shown } from './consent.js';
import type { Action, ConsentRecord } from './record.js';
import type { Choice, Choices } from './state.js';

/** A choice that a visitor makes. */
export type Decided = 'granted' | 'denied';

/**
 * What changes consent. Each has recorded the decision when it returns, so that `has` and `choice` know it; where
 * something has to be fetched before, as in the light half of the script-tag build, a moment later. Its promise resolves
 * when all have been told, after the next paint: vendors, then what waited for consent, then `consent-change`.
 */
export interface Decisions {
  /**
   * Records a decision. Ids that are left out keep what was said of them.
   *
   * @throws {RangeError} as a rejection, if an id or a choice is not known; nothing is recorded then.
   */
  readonly decide: (wanted: Readonly<Record<string, Decided>>, shown?: Shown) => Promise<void>;
  /** Grants everything, but for what Global Privacy Control is about where the browser sends that. */
  readonly acceptAll: (shown?: Shown) => Promise<void>;
  readonly rejectAll: (shown?: Shown) => Promise<void>;
  /** Forgets the record, and asks again. */
  readonly reset: () => Promise<void>;
}

/**
 * The choices after a decision. A category takes its services with it; a service decides for itself, and its category
 * is granted exactly when all of its services are.
 */
export function applyChoices(config: Config, current: Choices, wanted: Partial<Choices>): Choices {
  const next = { ...current } as Record<string, Choice>;
  for (const { id, services } of config.categories) {
    const own = wanted[id];
    if (own) next[id] = own;
    for (const service of services) next[service.id] = wanted[service.id] ?? own ?? next[service.id] ?? 'unset';
    if (!services.some((service) => wanted[service.id])) continue;
    const states = services.map((service) => next[service.id]);
    if (states.every((state) => state === 'granted')) next[id] = 'granted';
    else if (next[id] === 'granted' || !states.includes('unset')) next[id] = 'denied';
  }
  return next;
}

/**
 * The same choice for every id. Under Global Privacy Control nothing that it is about is granted so: an exception is made
 * one by one, where the visitor sees what it is about.
 *
 * @param gpc whether the browser sends the signal
 */
export function everyChoice(config: Config, choice: Decided, gpc: boolean): Record<string, Decided> {
  const except = gpc ? gpcIds(config) : [];
  return Object.fromEntries(optionalIds(config).map((id) => [id, except.includes(id) ? 'denied' : choice]));
}

/**
 * The record of a decision. Ids that are left out keep what was said of them.
 *
 * @param time milliseconds since 1970
 * @throws {RangeError} if an id or a choice is not known
 */
export function makeRecord(
  config: Config,
  state: ConsentState,
  wanted: Readonly<Record<string, Decided>>,
  time: number,
  shown: Shown = { language: '', hash: '' },
): ConsentRecord {
  const ids = optionalIds(config);
  for (const [id, choice] of Object.entries(wanted)) {
    if (!ids.includes(id) || !['granted', 'denied'].includes(choice)) {
      throw new RangeError(
        `privacy-elements: decide: found ${id}: ${choice}, allowed: granted or denied for ${ids.join(', ')}`,
      );
    }
  }
  const choices = applyChoices(config, state.choices, wanted);
  // After what it replaces even where the clock was set back: among tabs the newest wins.
  const least = state.record && state.asks !== 'future' ? Date.parse(state.record.time) + 1 : 0;
  return {
    version: config.version,
    time: new Date(Math.max(time, least)).toISOString(),
    action: actionOf(ids, choices, state),
    mode: state.mode,
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
