import type { Effect } from '../core/consent.js';
/** Notes with each decision which version of the policy was in force, and forgets that with the record. */
export declare const recordActs: Effect;
