import type { Texts } from '../locales/texts.js';

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** `P2Y` in words: `2 years`. */
export function durationInWords(duration: string | undefined, texts: Texts, language: string): string {
  if (!duration || duration === 'session') return duration ? texts.session : '';
  const parts = [...duration.matchAll(/(\d+)(\w)/g)].map(({ index, 1: count, 2: letter = '' }) => {
    // Before the T an M is a month, behind it a minute.
    const unit = letter === 'M' && duration.lastIndexOf('T', index) > 0 ? 'minute' : (UNITS[letter] as string);
    return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
  });
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}
