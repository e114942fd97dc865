import { type Config } from '../../core/config.js';
import type { ConsentRecord } from '../../core/record.js';
import type { Party } from '../document.js';
/** What a receipt is made from. */
export interface ReceiptInput {
    /** Identifies the record, and this receipt of it, for ever: a UUID, for instance. */
    readonly id: string;
    readonly record: ConsentRecord;
    readonly config: Config;
    /** The policy that was in force when the visitor chose, as far as it is known. */
    readonly policy?: {
        readonly title?: string;
        /** Its address; that of the configuration where it is left out. */
        readonly url?: string;
        readonly version?: number;
        /** SHA-256 of its canonical text, in hexadecimal. */
        readonly sha256?: string;
        /** Who answers for it; the name that the configuration has where it is left out. */
        readonly controller?: Party;
        /** To which a visitor can complain. */
        readonly authority?: Party;
    };
}
/**
 * A consent receipt in the structure of ISO/IEC TS 27560:2023: header, processing, parties and events. Each optional
 * category that was decided on is a purpose, and its services with a provider are recipients. It tells of the moment of
 * the record: a grant that has lapsed since was given all the same, and of a purpose or service that is another since
 * then (`since`) nothing but the id is known.
 *
 * Nothing is made up, so a receipt is short of what the standard wants and no browser knows: an id of the visitor
 * (`pii_principal_id`), kinds of data (`pii_information`), places of storage, jurisdiction, how to withdraw, and how long
 * recipients keep data; the periods are those on the visitor's device. A site that knows them can add them. Beyond the
 * standard are `storage`, `notice_hash` (of the question, not the policy), `indication_method`, and the ids in an event.
 */
export declare function consentReceipt({ id, record, config, policy }: ReceiptInput): object;
