import type { Config } from '../core/config.js';
import { type PolicyAct } from '../core/policy-acts.js';
/** What the visitor did in view of the policy so far. */
export declare function readActs(config: Config): PolicyAct[];
/** Keeps one more act. */
export declare function writeAct(config: Config, act: PolicyAct): void;
/** Forgets them, with the record. */
export declare const forgetActs: (config: Config) => void;
