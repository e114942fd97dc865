import type { Effect } from '../core/consent.js';
/**
 * Reads a newer record at once, and any other, or none, only where that is still so a second later. WebKit deletes a cookie
 * to replace it and tells of both, so that a decision would look like one that was taken back.
 */
export declare const patientSync: Effect;
