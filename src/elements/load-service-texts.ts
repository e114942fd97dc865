import en from '../locales/services/en.js';
import { SERVICE_LANGUAGES } from '../locales/services/languages.js';
import type { ServiceTexts } from '../locales/services/texts.js';
import { firstSpoken } from './first-spoken.js';

/**
 * The texts around single services, in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export const loadServiceTexts = (
  wanted: readonly string[],
): Promise<{ readonly texts: ServiceTexts; readonly language: string }> => firstSpoken(wanted, SERVICE_LANGUAGES, en);
