import type { SweepReport, SweptItem } from '../core/sweep-report.js';
/**
 * Something refused was found on the visitor's device. Fired where `consent-change` is, after each sweep that found
 * anything: at a decision, at the start of a page, and when the page is left.
 */
export declare class PrivacySweepEvent extends Event implements SweepReport {
    /** What is no longer there. */
    readonly deleted: readonly SweptItem[];
    /** What could not be deleted from here. */
    readonly kept: readonly SweptItem[];
    constructor({ deleted, kept }: SweepReport);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'privacy-sweep': PrivacySweepEvent;
    }
}
