import { type CheckedCategory, type Config, type Service } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import type { Plural, Texts } from '../locales/texts.js';
/** Puts values into the `{places}` of a text. */
export declare function fill(text: string, values: Readonly<Record<string, string>>): string;
/** A number of things, in the plural form that its language has for it. */
export declare function counted(count: number, texts: Plural, language: string): string;
/** What a visitor reads of a category: the site's own words, else those of the usual categories, else the id. */
export declare function wordsOf({ id, label, purpose }: CheckedCategory, texts: Texts): {
    label: string;
    purpose: string;
};
/** The name of a service. */
export declare const nameOf: ({ id, label }: Service) => string;
/** What of a consent's state the first layer depends on. */
export type Asked = Pick<ConsentState, 'mode' | 'asks'>;
/**
 * The text of the first layer: names the controller and every purpose before the buttons, the number of those who
 * receive data, and to those who have answered before, why they are asked again.
 */
export declare function question(config: Config, texts: Texts, { mode, asks }: Asked, language: string): string;
/** A text in paragraphs of a sentence or two: easier to read, and too small to be the largest paint of a page. */
export declare function inParagraphs(text: string, language: string): string[];
/**
 * All that a visitor is told when asked: what the hash in the record is taken over. It is the JSON of the version, the
 * title, the question, and the categories with their words, so that anyone can make it again from the configuration.
 */
export declare function shownText(config: Config, texts: Texts, asked: Asked, language: string): string;
