import { type Config, type Mode } from './config.js';
import type { ConsentRecord } from './record.js';
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
'first'
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
/**
 * What holds now.
 *
 * @param time milliseconds since 1970
 * @param gpc whether the browser sends Global Privacy Control. What that is about is denied, then, but for what was
 *   granted in the knowledge of it (CCPA Regulations § 7025(c)): a record says so by its action `gpc`
 */
export declare function resolve(config: Config, mode: Mode, record: ConsentRecord | undefined, time: number, gpc?: boolean): Resolved;
/** The ids whose choice differs between two states. */
export declare function changedIds(config: Config, from: Choices, to: Choices): string[];
