import en from '../locales/services/en.js';
import type { ServiceTexts } from '../locales/services/texts.js';

/**
 * The texts around single services, in the first of the wanted languages that there is.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export const loadServiceTexts: (
  wanted: readonly string[],
) => Promise<{ readonly texts: ServiceTexts; readonly language: string }> = () =>
  Promise.resolve({ texts: en, language: 'en' });
