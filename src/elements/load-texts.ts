import en from '../locales/en.js';
import { LANGUAGES } from '../locales/languages.js';
import type { Texts } from '../locales/texts.js';
import { languageCandidates } from './language-candidates.js';

/** Texts and the BCP 47 tag of the language they are in. */
export interface Spoken {
  readonly texts: Texts;
  readonly language: string;
}

/**
 * The texts in the first of the wanted languages that there is, English otherwise; a language that does not load is
 * English too, so that a visitor is asked in any case.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export async function loadTexts(wanted: readonly string[]): Promise<Spoken> {
  for (const language of wanted.flatMap(languageCandidates)) {
    if (language === 'en') break;
    const loaded = await LANGUAGES[language]?.().catch(console.warn);
    if (loaded) return { texts: loaded.default, language };
  }
  return { texts: en, language: 'en' };
}

/** The site's own texts in place of ours, one by one. */
export function override(texts: Texts, own: Readonly<Record<string, string>>): Texts {
  const { categories, ...known } = texts;
  const changed = known as Record<string, unknown>;
  for (const [key, text] of Object.entries(own)) {
    changed[key] = typeof changed[key] === 'object' ? { other: text } : text;
  }
  return { ...known, categories };
}
