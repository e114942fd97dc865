import type { Effect } from '../core/consent.js';
import type { ConsentRecord } from '../core/record.js';
/**
 * Posts the receipt of each decision to `record.url`. It lies in an outbox until the server has acknowledged it (2xx), or
 * has said that it will never take this one (400, 409, 413, 422), which the console is told. Any other answer may be a
 * better one tomorrow, so the receipt is kept. What waits is sent when this starts, with each decision, when the browser
 * is online again, and ever more rarely while the page is open.
 *
 * A receipt may arrive twice, since a page that ends does not hear the acknowledgement: a server knows it by its id.
 *
 * @param made the records that were made on this page, each taken from there as its receipt is written
 */
export declare const postReceipts: (made: ConsentRecord[]) => Effect;
