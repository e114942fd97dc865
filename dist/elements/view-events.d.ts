import type { View } from '../core/consent.js';
/** A view opened. */
export declare class PrivacyOpenEvent extends Event {
    /** Which one. */
    readonly view: View;
    constructor(view: View);
}
/** Nothing is shown any more. */
export declare class PrivacyCloseEvent extends Event {
    constructor();
}
declare global {
    interface GlobalEventHandlersEventMap {
        'privacy-open': PrivacyOpenEvent;
        'privacy-close': PrivacyCloseEvent;
    }
}
