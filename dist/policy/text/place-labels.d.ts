import type { LabelStyle } from '../document.js';
import { type Label } from './read-label.js';
/** Labels that follow one another. */
interface Series {
    /** 0 for sections. */
    readonly depth: number;
    readonly kind: LabelStyle['kind'];
    /** Its first label, as labels are compared. */
    readonly first: string;
    /** How many there are so far. */
    readonly count: number;
}
/** A clause that is open, as the last of its series. */
export interface Place extends Series {
    readonly indent: number;
    readonly label: Label;
    /** The label that comes next. */
    readonly next: string;
}
/** Is told where a text is wrong, line and column from 0, what was found there, and what is allowed. Throws. */
export type Fail = (line: number, column: number, found: string, allowed: string) => never;
/** Whether a label is the first of its kind even where no second one follows: `a.` or `Article 1` can also start a sentence. */
export declare const opensAlone: ({ label, number }: Label) => boolean;
/**
 * Decides which labels are labels, line by line: those that go on with the numbers of an open series, and those that open
 * a new depth with its first number.
 *
 * @param labels what looks like one, by line.
 */
export declare function placeLabels(labels: readonly (Label | undefined)[], fail: Fail): (at: number, indent: number, inSentence: boolean) => Place | undefined;
export {};
