import { HREF, TEXT, VERSION, type ObjectShape } from './config-shape.js';
import { findMistake, type Mistake } from './find-mistake.js';
import type { Incident, PolicyVersion } from './config.js';

const DATE = /^\d{4}-\d\d-\d\d$/;

const VERSIONS = [
  {
    version: VERSION,
    effective: DATE,
    published: DATE,
    change: /^(editorial|minor|material)$/,
    asks: /^(nothing|notice|acknowledge|consent)$/,
    summary: [TEXT],
    sha256: /^[\da-f]{64}$/,
    src: HREF,
  },
] as const;

const INCIDENT: ObjectShape = {
  date: DATE,
  what: TEXT,
  impact: TEXT,
  measures: TEXT,
  advice: TEXT,
  remedies: TEXT,
  contact: TEXT,
  href: HREF,
};

/** What a configuration has to tell of. */
export interface News {
  readonly version?: number;
  readonly policy?: unknown;
  readonly incident?: unknown;
}

/**
 * The first mistake in the versions of the policy and in the incident, if any. Apart from the check of all else, because
 * most visitors have neither to load.
 */
export function findNewsMistake({ version = 0, policy, incident }: News): Mistake | undefined {
  const { versions } = Object(policy) as { versions?: readonly PolicyVersion[] };
  const path = 'policy.versions';
  const mistake =
    (versions === undefined ? undefined : findMistake(versions, VERSIONS, path)) ??
    (incident === undefined ? undefined : findMistake(incident, INCIDENT, 'incident'));
  if (mistake) return mistake;

  const missing = (holder: object, keys: readonly string[], where: string, shape: ObjectShape): Mistake | undefined => {
    const key = keys.find((one) => (holder as Record<string, unknown>)[one] === undefined);
    return key === undefined ? undefined : { path: `${where}.${key}`, found: undefined, allowed: shape[key] };
  };
  if (incident) {
    const kept = missing(incident, ['date', 'what', 'impact', 'measures', 'advice', 'contact'], 'incident', INCIDENT);
    if (kept) return kept;
    if (!isDay((incident as Incident).date)) {
      return { path: 'incident.date', found: (incident as Incident).date, allowed: DATE };
    }
  }
  for (const [at, one] of (versions ?? []).entries()) {
    const where = `${path}[${at}]`;
    const lacking = missing(one, ['version', 'effective', 'change', 'asks'], where, VERSIONS[0]);
    if (lacking) return lacking;
    for (const key of ['effective', 'published'] as const) {
      const day = one[key];
      if (day !== undefined && !isDay(day)) return { path: `${where}.${key}`, found: day, allowed: DATE };
    }
    const newer = versions?.[at - 1];
    if (newer && one.version >= newer.version) {
      return { path: `${where}.version`, found: one.version, allowed: [0, newer.version - 1] };
    }
  }
  const asking = versions?.find(({ asks }) => asks !== 'nothing');
  if (asking && asking.version !== version) {
    return { path: 'version', found: version, allowed: [asking.version, asking.version] };
  }
  return undefined;
}

/** Whether there is such a day: not the 31st of February. */
function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
