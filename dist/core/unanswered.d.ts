import { type Config, type Mode } from './config.js';
import type { Resolved } from './state.js';
/**
 * What holds for a visitor of whom nothing is known: `resolve` without a record.
 *
 * @param gpc whether the browser sends Global Privacy Control
 */
export declare function unanswered(config: Config, mode: Mode, gpc: boolean): Resolved;
