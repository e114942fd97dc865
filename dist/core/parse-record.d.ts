import type { ConsentRecord } from './record.js';
/** Reads a cookie's text. Whatever does not parse exactly is no record: `undefined`, never an exception. */
export declare function parseRecord(text: string | undefined): ConsentRecord | undefined;
