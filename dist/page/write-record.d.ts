import type { Config } from '../core/config.js';
import { type ConsentRecord } from '../core/record.js';
/** Keeps a record in its cookie; `undefined` deletes that. False if the browser did not keep it. */
export declare function writeRecord(config: Config, record: ConsentRecord | undefined): boolean;
