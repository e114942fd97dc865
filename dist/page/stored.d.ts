import type { ConsentRecord } from '../core/record.js';
/** What knows where the record lies, and how it is read. */
export interface Stored {
    /** The texts of the record's cookies at this moment: one, as a rule. */
    readonly stored: () => string[];
    readonly parse: (text?: string) => ConsentRecord | undefined;
}
/** The newest record among the cookies. */
export declare function newestRecord({ stored, parse }: Stored): ConsentRecord | undefined;
