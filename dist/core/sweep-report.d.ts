import type { StorageKind } from './config.js';
/** One thing that was found on the visitor's device and should not be there. */
export interface SweptItem {
    readonly kind: StorageKind;
    /** Its full name, not the glob that it was declared with. */
    readonly name: string;
    /** The id of the refused service that declares it. */
    readonly service: string;
}
/**
 * What a sweep found. It knows of nothing that scripts cannot see: a cookie that is HttpOnly, or of another path, host or
 * site, is in neither list.
 */
export interface SweepReport {
    /** No longer there. */
    readonly deleted: readonly SweptItem[];
    /** Still there, or there again, as from a script that runs on. */
    readonly kept: readonly SweptItem[];
}
