import type { Label } from './read-label.js';
/**
 * Tells which lines go on with the paragraph of the line above. A source has such lines where one that is at least half as
 * long as the longest is followed by one that starts with a small letter. There, every such line goes on, and every one whose
 * first word had no room above; in all other sources each line is a paragraph.
 *
 * @param texts the lines without their indentation.
 * @param labels what looks like a label, by line.
 */
export declare function wrappedLines(lines: readonly string[], texts: readonly string[], labels: readonly (Label | undefined)[]): (at: number) => boolean;
