import type { Config } from '../core/config.js';
import { type ConsentRecord } from '../core/record.js';
/** Keeps a record in its cookie, the only one of that name; `undefined` deletes. False if the browser did not keep it. */
export declare function writeRecord(config: Config, record: ConsentRecord | undefined): boolean;
