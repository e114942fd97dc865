import type { LabelStyle } from '../document.js';
import { writeNumber } from '../numbering.js';
import { FIRST, type Label } from './read-label.js';
import { startsLow } from './starts-low.js';

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

/** Numbers that far ahead are taken for a mistake, those beyond for a part of the text. */
const FARTHEST = 5;

/** A label, or another of its series, as they are compared. */
const nameOf = ({ before, above, number, after }: Label, other = number): string =>
  before.trim() + above + other + after;

const nthOf = (label: Label, kind: LabelStyle['kind'], count: number): string =>
  nameOf(label, writeNumber(kind, count));

const isUnlike = (label: Label, place: Place): boolean => startsLow(label.text) && !startsLow(place.label.text);

const ALONE = /^[-–]?\d+\.$|[)）]$|\d\.\d/;
const ROMAN_ONE = /^i$/i;

/** Whether a label is the first of its kind even where no second one follows: `a.` or `Article 1` can also start a sentence. */
export const opensAlone = ({ label, number }: Label): boolean => number in FIRST && ALONE.test(label);

/**
 * Decides which labels are labels, line by line: those that go on with the numbers of an open series, and those that open
 * a new depth with its first number.
 *
 * @param labels what looks like one, by line.
 */
export function placeLabels(
  labels: readonly (Label | undefined)[],
  fail: Fail,
): (at: number, indent: number, inSentence: boolean) => Place | undefined {
  const names = labels.map((label) => label && nameOf(label));
  const open: Place[] = [];

  /** The series that goes on with a label. */
  const ongoing = (label: Label, at: number, indent: number, inSentence: boolean): Series | undefined => {
    let series: Place | undefined;
    for (const one of open) {
      const isNext = one.next === names[at] && !(inSentence && isUnlike(label, one));
      if (isNext && series?.indent !== indent) series = one;
    }
    if (series?.kind.endsWith('alpha') && ROMAN_ONE.test(label.number)) {
      // (i) after (h) is a letter, unless (ii) comes before (j).
      const second = nameOf(label, label.number.repeat(2));
      const tenth = nthOf(label, series.kind, 10);
      if (names.slice(at).find((name) => name === second || name === tenth) === second) return undefined;
    }
    return series;
  };

  /** The series that starts with a label. */
  const starting = (label: Label, at: number, indent: number): Series | undefined => {
    const { above, number } = label;
    const first = names[at] ?? '';
    const kind = FIRST[number];
    const isOpen = open.some((one) => one.first === first && one.indent >= indent);
    if (!kind || isOpen || !(opensAlone(label) || names.includes(nthOf(label, kind, 2)))) return undefined;
    const depth = above
      ? open.map((one) => `${one.label.above}${one.label.number}.`).lastIndexOf(above) + 1
      : open.length;
    // A text may start with 1.1.
    if (above && depth === 0 && (open.length > 0 || !/^(1\.)+$/.test(above))) return undefined;
    return { depth, kind, first, count: 0 };
  };

  /** Looks whether a label is a number that was skipped, or comes twice. */
  const doubt = (label: Label, at: number, indent: number): void => {
    for (const one of open) {
      for (let count = 1; count <= one.count + FARTHEST && !isUnlike(label, one); count++) {
        if (nthOf(one.label, one.kind, count) !== names[at]) continue;
        const { before, above, after } = one.label;
        const next = before + above + writeNumber(one.kind, one.count + 1) + after;
        fail(at, indent, label.label, `${next}, which comes next`);
      }
    }
  };

  return (at, indent, inSentence) => {
    const label = labels[at];
    if (!label) return undefined;
    const series = ongoing(label, at, indent, inSentence) ?? (inSentence ? undefined : starting(label, at, indent));
    if (series) {
      const { depth, kind, first } = series;
      const count = series.count + 1;
      const place = { depth, kind, first, count, indent, label, next: nthOf(label, kind, count + 1) };
      open.length = depth;
      open.push(place);
      return place;
    }
    if (!inSentence) doubt(label, at, indent);
    return undefined;
  };
}
