import { type TemplateResult } from 'lit/html.js';
import type { ConsentRecord } from '../core/record.js';
import type { Texts } from '../locales/texts.js';
export { lastChoiceStyles as styles } from './last-choice.styles.js';
/** When the visitor last decided and on what, and a button that copies the record (GDPR Art. 7(1), 15). */
export declare function lastChoice(record: ConsentRecord, texts: Texts, language: string): TemplateResult;
