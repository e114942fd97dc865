import { type Config } from './config.js';
import type { ConsentState, Shown } from './consent.js';
import type { ConsentRecord } from './record.js';
import type { Choices } from './state.js';
/**
 * The record of a decision, by what holds after it.
 *
 * @param state what held before
 * @param time milliseconds since 1970
 */
export declare function recordOf(config: Config, state: ConsentState, choices: Choices, time: number, shown?: Shown): ConsentRecord;
