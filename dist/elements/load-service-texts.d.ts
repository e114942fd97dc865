import type { ServiceTexts } from '../locales/services/texts.js';
/**
 * The texts around single services, in the first of the wanted languages that there is, English otherwise.
 *
 * @param wanted BCP 47 tags, most wanted first
 */
export declare const loadServiceTexts: (wanted: readonly string[]) => Promise<{
    readonly texts: ServiceTexts;
    readonly language: string;
}>;
