import type { Service } from '../core/config.js';
import { type Finding } from './find.js';
import type { Moment, Sighting } from './sighting.js';
/** Everything that there is to say of a page so far. */
export interface Findings {
    readonly findings: readonly Finding[];
    /** What was seen, oldest first, beside what the visitor had said by then. */
    readonly timeline: readonly (Sighting & {
        readonly when: Moment;
    })[];
    /** A declaration for what is not declared, for the `services` of a category. */
    readonly declaration: readonly Service[];
}
/** A page under inspection. */
export interface Inspection {
    /** What was found so far. */
    readonly report: () => Findings;
    /** Writes that to the console, in one group. */
    readonly print: () => void;
    /** Calls back whenever there may be more to report. Returns what ends that. */
    readonly subscribe: (listener: () => void) => () => void;
    /** Ends it, and gives the page back what it wrapped. The report can still be read. */
    readonly stop: () => void;
}
/**
 * Starts to watch this page, once: where that is done already, the one that watches is returned. For development alone.
 * It sees what happens from now on, and of what happened before, the requests and what is still stored.
 *
 * What no script can see stays out of its sight: HttpOnly cookies, other sites' cookies and storage, what happens inside
 * frames, and web sockets.
 */
export declare function inspect(): Inspection;
