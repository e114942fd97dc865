import { type Mistake } from './find-mistake.js';
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
export declare function findNewsMistake({ version, policy, incident }: News): Mistake | undefined;
