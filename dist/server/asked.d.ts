import { type Config, type Mode } from '../core/config.js';
import type { Shown } from '../core/consent.js';
/** What a printed banner asks, as text that comes back with the answer: in the grammar of the record. */
export declare const writeAsked: (config: Config, mode: Mode, shown: Shown) => string;
/** What the visitor was shown, where that is what is asked today; undefined where anything else was asked. */
export declare function readAsked(config: Config, mode: Mode, text: unknown): Shown | undefined;
