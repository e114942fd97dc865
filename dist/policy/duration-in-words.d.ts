import type { Texts } from '../locales/texts.js';
/** `P2Y` in words: `2 years`. */
export declare function durationInWords(duration: string | undefined, texts: Texts, language: string): string;
