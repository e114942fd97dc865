import type { Config } from '../../core/config.js';
import { type ConsentRecord } from '../../core/record.js';
import type { Texts } from '../../locales/texts.js';
import type { PolicyDocument } from '../../policy/document.js';
/** The receipt of a record as JSON, with the purposes in the words of its reader. It is the same whenever it is written. */
export declare function writeReceipt(record: ConsentRecord, config: Config, texts: Texts, policy: PolicyDocument | undefined): Promise<string>;
