import type { LabelStyle } from '../document.js';
import { type Label } from './read-label.js';
/** A clause that is open, as the last of its siblings. */
export interface Place {
    /** 0 for a section. */
    readonly depth: number;
    readonly kind: LabelStyle['kind'];
    /** How many siblings there are with it. */
    readonly count: number;
    readonly indent: number;
    readonly label: Label;
}
/** Whether a label is the first of its kind even where no second one follows: `a.` or `Article 1` can also start a sentence. */
export declare const opensAlone: ({ label, number }: Label) => boolean;
/**
 * Decides which labels are labels, line by line: those that go on with the numbers of an open series, and those that open
 * a new depth with its first number.
 *
 * @param labels what looks like one, by line.
 */
export declare function placeLabels(labels: readonly (Label | undefined)[]): (at: number, indent: number, inSentence: boolean) => Place | undefined;
