import type { LabelStyle, Numbering } from './document.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `1.`, `(1)`, `-1.`: sections, clauses and sub-clauses. */
export const LEGAL: Numbering = [
  { kind: 'decimal', after: '.' },
  { kind: 'decimal', before: '(', after: ')' },
  { kind: 'decimal', before: '-', after: '.' },
];

/** A number as a style writes it: 4 is `4`, `d`, `D`, `iv` or `IV`. After `z` comes `aa`. */
export function writeNumber(kind: LabelStyle['kind'], number: number): string {
  let text = '';
  let rest = number;
  if (kind.endsWith('alpha')) {
    for (; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  } else if (kind.endsWith('roman')) {
    for (const [value, letters] of ROMAN) {
      for (; rest >= value; rest -= value) text += letters;
    }
  } else text = String(number);
  return kind.startsWith('upper') ? text.toUpperCase() : text;
}

/** The label of a clause: `§ 3`, `1.2.3`, `(iv)`. Empty where its depth has no style. */
export function writeLabel(numbering: Numbering, path: readonly number[]): string {
  const style = numbering[path.length - 1];
  if (!style) return '';
  const { before = '', after = '' } = style;
  const own = path.map((number, depth) => writeNumber((numbering[depth] ?? style).kind, number));
  return before + (style.compound ? own.join('.') : (own.at(-1) ?? '')) + after;
}
