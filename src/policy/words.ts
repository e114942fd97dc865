import type { CheckedCategory, Service } from '../core/config.js';
import type { Plural, Texts } from '../locales/texts.js';
import { numberInWords } from './number-in-words.js';

/** Puts values into the `{places}` of a text. A place without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : place,
  );
}

/** A number of things, in the plural form that its language has for it. */
export function counted(count: number, texts: Plural, language: string): string {
  const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other;
  return fill(text, { count: numberInWords(count, language) });
}

/** What a visitor reads of a category: the site's own words, else those of the usual categories, else the id. */
export function wordsOf({ id, label, purpose }: CheckedCategory, texts: Texts): { label: string; purpose: string } {
  const usual = (texts.categories as Partial<Record<string, Texts['categories']['necessary']>>)[id];
  return { label: label ?? usual?.label ?? id, purpose: purpose ?? usual?.purpose ?? '' };
}

/** The name of a service. */
export const nameOf = ({ id, label }: Service): string => label ?? id;
