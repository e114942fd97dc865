import type { Findings } from './inspect.js';
/** Writes a report to the console, in one group that starts closed: a line for each finding. */
export declare function printReport({ findings, declaration }: Findings): void;
/** `1 finding`, `7 findings`. */
export declare const countInWords: (count: number) => string;
