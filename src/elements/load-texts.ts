import en from '../locales/en.js';
import { LANGUAGES } from '../locales/languages.js';
import type { Texts } from '../locales/texts.js';
import { firstSpoken } from './first-spoken.js';

/** Texts and the BCP 47 tag of the language they are in. */
export interface Spoken {
  readonly texts: Texts;
  readonly language: string;
}

/**
 * The texts in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export const loadTexts = (wanted: readonly string[]): Promise<Spoken> => firstSpoken(wanted, LANGUAGES, en);

/** The site's own texts in place of ours, one by one. */
export function override(texts: Texts, own: Readonly<Record<string, string>>): Texts {
  const { categories, ...known } = texts;
  const changed = known as Record<string, unknown>;
  for (const [key, text] of Object.entries(own)) {
    changed[key] = typeof changed[key] === 'object' ? { other: text } : text;
  }
  return { ...known, categories };
}
