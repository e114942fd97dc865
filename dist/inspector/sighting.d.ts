import type { StorageKind } from '../core/config.js';
/** Where something is kept on the visitor's device; `cache` is Cache Storage. */
export type StoreKind = StorageKind | 'cache';
/** What the visitor had said by then. */
export type Moment = 'before the choice' | 'after a refusal' | 'after a grant';
/** A time in which the same may run. */
export interface Phase {
    /** Milliseconds since the page began. */
    readonly at: number;
    readonly when: Moment;
    /** The categories and services that may run. */
    readonly allowed: readonly string[];
}
/** Something that was stored, or asked for, in one phase. */
export interface Sighting {
    readonly kind: StoreKind | 'request';
    /** The name of what is stored, or the host that was asked. */
    readonly name: string;
    /** Index of the phase. */
    readonly phase: number;
    /** Milliseconds since the page began. */
    readonly at: number;
    /** False for what was stored before this phase and is still there. */
    readonly isNew: boolean;
    /** The script and line that stored it, or the kind of initiator that asked (Resource Timing), where that is known. */
    readonly by: string;
    /** The address that was asked for, without its query. */
    readonly address?: string;
}
/** A tag that carries `data-consent` and loads or runs all the same. */
export interface LeakyTag {
    /** The tag as it stands. */
    readonly tag: string;
    /** The tag as it should stand. */
    readonly better: string;
}
/** All that was seen on a page. */
export interface Observations {
    /** At least one, oldest first. */
    readonly phases: readonly Phase[];
    /** Oldest first, without what the library keeps and without the page's own hosts. */
    readonly sightings: readonly Sighting[];
    readonly tags: readonly LeakyTag[];
    /** By host, the ids in the `data-consent` of the tags that load from there. */
    readonly gated: ReadonlyMap<string, readonly string[]>;
    /** By name of a cookie, how long it lives, where the browser or the script that set it says so. */
    readonly durations: ReadonlyMap<string, string>;
    /** Milliseconds since the page began. */
    readonly now: number;
}
