import type { Texts } from './texts.js';
/** The languages beside English, each fetched when it is needed. */
export declare const LANGUAGES: Readonly<Record<string, () => Promise<{
    default: Texts;
}>>>;
