import { type Config } from '../core/config.js';
import type { Moment, Observations, Sighting } from './sighting.js';
/** What can be wrong. */
export type FindingKind = 
/** Stored or asked for while what it belongs to may not run. */
'early'
/** A tag that carries `data-consent` and loads or runs all the same. */
 | 'tag'
/** Stored, and not declared. */
 | 'undeclared'
/** A third party's host that no declared service names. */
 | 'unnamed'
/** Declared, and never seen though it may be there. */
 | 'unseen';
/** One thing that a developer has to look at. Advice, and no legal opinion. */
export interface Finding {
    readonly kind: FindingKind;
    /** `cookie "_ga"`, `request to maps.example (iframe)`. */
    readonly what: string;
    /** Where it comes from or belongs to, so far as that is known: a script and line, an address, a service. */
    readonly where: string;
    /** What the visitor had said by then; empty where that does not matter. */
    readonly when: readonly Moment[];
    /** What to do. */
    readonly better: string;
}
/** What something seen is called. */
export declare const inWords: ({ kind, name }: Pick<Sighting, "kind" | "name">) => string;
/** All that is wrong in what was seen on a page, in the order of `FindingKind`. */
export declare function find(config: Config, observations: Observations): Finding[];
