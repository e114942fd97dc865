import { type Config } from './config.js';
import type { Decided } from './decide.js';
/**
 * The same choice for every id. Under Global Privacy Control nothing that it is about is granted so, nor the category that
 * has it as a service: an exception is made one by one, where the visitor sees what it is about.
 *
 * @param gpc whether the browser sends the signal
 */
export declare function everyChoice(config: Config, choice: Decided, gpc: boolean): Record<string, Decided>;
