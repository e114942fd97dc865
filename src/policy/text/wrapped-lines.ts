import type { Label } from './read-label.js';
import { startsLow } from './starts-low.js';

/** Nobody wraps lines at half of it. */
const USUAL_WIDTH = 80;

const longestOf = (lines: readonly string[], least: number): number =>
  lines.reduce((most, { length }) => Math.max(most, length), least);

/**
 * Tells which lines go on with the paragraph of the line above. A source has such lines where one that is at least half as
 * long as the longest is followed by one that starts with a small letter. There, every such line goes on, and every one whose
 * first word had no room above; in all other sources each line is a paragraph.
 *
 * @param texts the lines without their indentation.
 * @param labels what looks like a label, by line.
 */
export function wrappedLines(
  lines: readonly string[],
  texts: readonly string[],
  labels: readonly (Label | undefined)[],
): (at: number) => boolean {
  const half = longestOf(lines, USUAL_WIDTH) / 2;
  const isLow = (at: number): boolean => (lines[at - 1] ?? '').length > half && startsLow(texts[at] ?? '');
  const wrapped = lines.filter((_, at) => !labels[at + 1] && isLow(at + 1));
  const width = longestOf(wrapped, 0);
  if (!width) return () => false;
  return (at) => {
    const { length } = lines[at - 1] ?? '';
    return isLow(at) || (length > 0 && length + (texts[at] ?? '').search(/\s|$/) >= width);
  };
}
