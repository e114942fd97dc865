import { NECESSARY, optionalIds, type Config, type Mode } from './config.js';
import { missedVersions } from './missed-versions.js';
import type { ConsentRecord } from './record.js';
import { unanswered } from './unanswered.js';

/**
 * What the visitor said of one category or service. `unset` may become either; `granted` and `denied` become each
 * other by the visitor's own act alone; a grant may lapse to `unset`, a refusal never does.
 */
export type Choice = 'granted' | 'denied' | 'unset';

/** Choices by the id of their category or service. */
export type Choices = Readonly<Record<string, Choice>>;

/** Why the visitor has to be asked. */
export type AskReason =
  /** There is no record. */
  | 'first'
  /** The configuration's version was raised. */
  | 'version'
  /** A category or service is new. */
  | 'added'
  /** The record is older than `record.maxAge`. */
  | 'expired'
  /** The record is dated in the future, so its age cannot be told. */
  | 'future';

/** What follows from a configuration and a record at a moment. */
export interface Resolved {
  readonly choices: Choices;
  readonly asks?: AskReason | undefined;
  /** What the site says in short of each version of its policy since the record's, newest first. */
  readonly missed?: readonly string[];
}

const DAY = 864e5;

/**
 * What holds now.
 *
 * @param time milliseconds since 1970
 * @param gpc whether the browser sends Global Privacy Control. What that is about is denied, then, but for what was
 *   granted in the knowledge of it (CCPA Regulations § 7025(c)): a record says so by its action `gpc`
 */
export function resolve(
  config: Config,
  mode: Mode,
  record: ConsentRecord | undefined,
  time: number,
  gpc = false,
): Resolved {
  if (!record) return unanswered(config, mode, gpc);
  const age = (time - Date.parse(record.time)) / DAY;
  const raised = record.version < config.version;
  const newer = ({ since = 0 }: { since?: number }): boolean => raised && since > record.version;
  const signalled = gpc ? config.gpc : [];
  // A version raised without saying for what concerns everything.
  const anyNewer = raised && config.categories.some((category) => newer(category) || category.services.some(newer));
  const stale = age < -1 ? 'future' : age <= config.record.maxAge ? undefined : 'expired';
  let asks: AskReason | undefined = stale ?? (raised ? 'version' : undefined);

  const choices = Object.create(null) as Record<string, Choice>;
  const settle = (id: string, lapsed: boolean, optedOut: boolean, inherited?: Choice): Choice => {
    const said = record.choices[id];
    // A notice asks about nothing in particular, so nothing can be missing from its record.
    if (!said && mode !== 'notice') asks ??= 'added';
    const isGranted = said && !stale && !lapsed;
    const isDenied = (said ?? inherited) === 'denied' || (optedOut && (!isGranted || record.action !== 'gpc'));
    return (choices[id] = isDenied ? 'denied' : isGranted ? 'granted' : 'unset');
  };
  for (const category of config.categories) {
    if (category.id === NECESSARY) {
      for (const { id } of [category, ...category.services]) choices[id] = 'granted';
      continue;
    }
    const lapsed = raised && (!anyNewer || newer(category));
    const optedOut = signalled.includes(category.id);
    const own = settle(category.id, lapsed, optedOut);
    for (const service of category.services) {
      settle(service.id, lapsed || newer(service), optedOut || signalled.includes(service.id), own);
    }
  }
  // A notice is still to be seen where nothing but the necessary is there.
  return {
    choices,
    asks: config.categories.length > 1 || mode === 'notice' ? asks : undefined,
    missed: missedVersions(config, record.version).flatMap(({ summary = [] }) => summary),
  };
}

/** The ids whose choice differs between two states. */
export function changedIds(config: Config, from: Choices, to: Choices): string[] {
  return optionalIds(config).filter((id) => from[id] !== to[id]);
}
