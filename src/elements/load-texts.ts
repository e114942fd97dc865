import en from '../locales/en.js';
import type { Texts } from '../locales/texts.js';

/** The languages beside English, each fetched when it is needed. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  de: () => import('../locales/de.js'),
};

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
  for (const tag of wanted) {
    for (const language of [tag, tag.split('-')[0] ?? '']) {
      if (language === 'en') return { texts: en, language };
      const load = LANGUAGES[language];
      const loaded = await load?.().catch(console.warn);
      if (loaded) return { texts: loaded.default, language };
    }
  }
  return { texts: en, language: 'en' };
}

/** The site's own texts in place of ours, one by one. */
export function override(texts: Texts, own: Readonly<Record<string, string>>): Texts {
  const { categories, ...known } = texts;
  for (const [key, text] of Object.entries(own)) {
    if (key in known) known[key as keyof typeof known] = text;
    else console.error(`privacy-elements: texts.${key}: found "${text}", allowed: ${Object.keys(known).join(', ')}`);
  }
  return { categories, ...known };
}
