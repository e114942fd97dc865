import type { StoreKind } from './sighting.js';
/** One thing that the browser holds for this page. */
export interface Held {
    readonly kind: StoreKind;
    readonly name: string;
}
/** What the browser holds for this page. Of cookies and web storage that is at the moment of the call. */
export declare function readHeld(): Promise<Held[]>;
