import type { Label } from './read-label.js';

const startsLow = (line: string): boolean => /^\s*\p{Ll}/u.test(line);

/** Nobody wraps lines at half of it. */
const USUAL_WIDTH = 80;

/**
 * Tells which lines go on with the paragraph of the line above. A source has such lines where one that is at least half as
 * long as the longest is followed by one that starts with a small letter. There, every such line goes on, and every one whose
 * first word had no room above; in all other sources each line is a paragraph.
 *
 * @param labels what looks like a label, by line.
 */
export function wrappedLines(
  lines: readonly string[],
  labels: readonly (Label | undefined)[],
): (at: number) => boolean {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), USUAL_WIDTH);
  let width = Infinity;
  const goesOn = (at: number): boolean => {
    const line = lines[at] ?? '';
    const above = lines[at - 1] ?? '';
    const [word = ''] = line.trimStart().split(/\s/, 1);
    return above !== '' && ((above.length * 2 > longest && startsLow(line)) || above.length + word.length >= width);
  };
  const wrapped = lines.filter((_, at) => goesOn(at + 1) && !labels[at + 1]);
  if (wrapped.length === 0) return () => false;
  width = wrapped.reduce((most, { length }) => Math.max(most, length), 0);
  return goesOn;
}
