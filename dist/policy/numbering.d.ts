import type { LabelStyle, Numbering } from './document.js';
/** `1.`, `(1)`, `-1.`: sections, clauses and sub-clauses. */
export declare const LEGAL: Numbering;
/** A number as a style writes it: 4 is `4`, `d`, `D`, `iv` or `IV`. After `z` comes `aa`. */
export declare function writeNumber(kind: LabelStyle['kind'], number: number): string;
/** The label of a clause: `§ 3`, `1.2.3`, `(iv)`. Empty where its depth has no style. */
export declare function writeLabel(numbering: Numbering, path: readonly number[]): string;
