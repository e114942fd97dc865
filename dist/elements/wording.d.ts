import { type Config } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
/** What of a consent's state the first layer depends on. */
export type Asked = Pick<ConsentState, 'mode' | 'asks' | 'missed'>;
/**
 * The text of the first layer: names the controller and every purpose before the buttons, the number of those who
 * receive data, and to those who have answered before, why they are asked again, with what changed in the policy since.
 */
export declare function question(config: Config, texts: Texts, { mode, asks, missed }: Asked, language: string): string;
/** A text in paragraphs of a sentence or two: easier to read, and too small to be the largest paint of a page. */
export declare function inParagraphs(text: string): string[];
/**
 * All that a visitor is told when asked: what the hash in the record is taken over. It is the JSON of the version, the
 * title, the question, and the categories with their words, so that anyone can make it again from the configuration.
 */
export declare function shownText(config: Config, texts: Texts, asked: Asked, language: string): string;
