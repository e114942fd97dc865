import type { CheckedCategory, Service } from '../core/config.js';
import type { Plural, Texts } from '../locales/texts.js';
/** Puts values into the `{places}` of a text. A place without a value stays as it is. */
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
