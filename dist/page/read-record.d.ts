import type { ConfigInput } from '../core/config.js';
import type { ConsentRecord } from '../core/record.js';
/** The newest record among the cookies of a name. */
export declare function readRecord(name: string): ConsentRecord | undefined;
/** What knows where the record lies. */
export interface Stored {
    /** The record as its cookie holds it at this moment. */
    readonly stored: () => ConsentRecord | undefined;
}
/** The name of the record's cookie. */
export declare const recordName: (input: ConfigInput | undefined) => string;
