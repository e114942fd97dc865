import type { Config } from './config.js';
import type { ConsentRecord } from './record.js';
/**
 * What is posted of a decision: the record, and what it was given on. Flat, and without anything that tells who decided
 * or which page they were on; a receipt for the visitor, in the structure of ISO/IEC TS 27560, is `consentReceipt`.
 */
export interface Receipt extends ConsentRecord {
    /** Of this form; a form that says more has a higher one. */
    readonly schema: 1;
    /** 128 random bits in hexadecimal: however often it arrives, it is one receipt. */
    readonly id: string;
    /** Of the page, with its port where that is not the usual one. */
    readonly host: string;
    /** The version of the policy that was in force, as far as the configuration tells. */
    readonly policyVersion?: number | undefined;
    /** SHA-256 of that version's canonical text, in hexadecimal. */
    readonly policySha256?: string | undefined;
    /** The same in all receipts of one browser; only where `record.subject` is switched on. */
    readonly subject?: string | undefined;
}
/** The receipt of a decision. */
export declare function makeReceipt(record: ConsentRecord, { policy }: Config, { id, host, subject }: Pick<Receipt, 'id' | 'host' | 'subject'>): Receipt;
