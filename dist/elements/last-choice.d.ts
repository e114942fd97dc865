import type { ConsentRecord } from '../core/record.js';
import type { Texts } from '../locales/texts.js';
export { lastChoiceStyles as styles } from './last-choice.styles.js';
/** When the visitor last decided, and on which version. */
export declare function whenChosen({ time, version }: ConsentRecord, texts: Texts, language: string): string;
/** Writes the same, and a button that copies the record (GDPR Art. 7(1), 15). */
export declare function showLastChoice(place: Element, record: ConsentRecord, texts: Texts, language: string): void;
