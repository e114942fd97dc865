import type { ConsentRecord } from './record.js';
/**
 * Reads a cookie's text. Whatever does not parse exactly is no record: `undefined`, never an exception. Browsers keep no
 * cookie that is longer; what else hands one on, such as a request, may.
 */
export declare const parseRecord: (text: string) => ConsentRecord | undefined;
/** The same for what a browser keeps. */
export declare function parseCookie(text: string | undefined): ConsentRecord | undefined;
