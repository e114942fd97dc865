import type { Mode } from './config.js';

/**
 * What led to a record. `none`: a notice was closed, and nothing was granted or refused. `gpc`: something was granted
 * while the browser sent Global Privacy Control, so that a grant of what that is about is an exception made on purpose.
 */
export type Action = 'accept' | 'reject' | 'custom' | 'withdraw' | 'gpc' | 'none';

/** A decision as it is stored. */
export interface ConsentRecord {
  /** The configuration's version that was asked about, or that the visitor was told of since and had nothing to decide on. */
  readonly version: number;
  /** When the visitor decided: ISO 8601, UTC, with milliseconds. */
  readonly time: string;
  readonly action: Action;
  readonly mode: Mode;
  /** BCP 47 tag of the language that was shown; empty where nothing was shown. */
  readonly language: string;
  /** SHA-256 of the text that was shown, in hexadecimal; empty where nothing was shown. */
  readonly hash: string;
  /** Each category and service that was decided on. What is missing was not asked about. */
  readonly choices: Readonly<Record<string, 'granted' | 'denied'>>;
}

/** The record as text for a cookie: below 1 KB for 6 categories and 20 services. */
export function formatRecord({ version, time, action, mode, language, hash, choices }: ConsentRecord): string {
  const list = Object.entries(choices).map(([id, choice]) => (choice === 'granted' ? id : `!${id}`));
  return `${['1', version, time, action, mode, language, hash, list.join('.')].join('/')}/`;
}
