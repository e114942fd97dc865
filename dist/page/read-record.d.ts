import type { ConsentRecord } from '../core/record.js';
/** The newest record among the cookies of a name. */
export declare function readRecord(name: string): ConsentRecord | undefined;
