import type { Texts } from '../locales/texts.js';
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
export declare const loadTexts: (wanted: readonly string[]) => Promise<Spoken>;
/** The site's own texts in place of ours, one by one. */
export declare function override(texts: Texts, own: Readonly<Record<string, string>>): Texts;
