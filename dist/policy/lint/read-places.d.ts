import type { Block, LiveBlock, PolicyDocument, Regime, Topic } from '../document.js';
import { type Entry } from '../outline.js';
import type { Spot } from './policy-advice.js';
/** What holds for all that is in a clause. */
interface Scope {
    readonly clause?: string | undefined;
    /** Its heading, and those above. */
    readonly about: string;
    readonly covers: readonly Topic[];
    readonly regimes: readonly Regime[];
}
/** One text: a paragraph, a heading, an item. */
export interface Place extends Spot, Scope {
    /** As visitors read it, on one line. */
    readonly text: string;
    /** The same before the variables were filled in. */
    readonly raw: string;
    /** True of a paragraph, and of a clause that is a sentence: something can be announced in it. */
    readonly isProse: boolean;
    /** What comes after it in the same clause. */
    readonly next?: Block | undefined;
}
/** A link or a reference. */
export interface Target extends Spot, Scope {
    /** Its address, or `#` and the id of the clause. */
    readonly to: string;
    /** The same before the variables were filled in. */
    readonly raw: string;
}
/** A document read once from start to end: what the rules of the lint look at. */
export interface Reading {
    readonly document: PolicyDocument;
    /** The laws that it is written for. */
    readonly regimes: readonly Regime[];
    readonly outline: readonly Entry[];
    readonly places: readonly Place[];
    /** What the data of the document says, and blocks show: names, addresses, summaries. */
    readonly data: readonly Place[];
    readonly sentences: readonly Place[];
    readonly links: readonly Target[];
    readonly refs: readonly Target[];
    readonly live: readonly (Spot & {
        readonly block: LiveBlock;
    })[];
    /** Clauses that hold nothing but, at most, a heading. */
    readonly hollow: readonly (Spot & {
        readonly found: string;
    })[];
    /** Ids and older ids of all clauses, each as often as it is there. */
    readonly ids: readonly (Spot & {
        readonly id: string;
    })[];
    readonly covers: ReadonlySet<Topic>;
    /** Names of the variables that a text has. */
    readonly used: ReadonlySet<string>;
}
/** Reads a document, once from start to end. */
export declare function readPlaces(document: PolicyDocument): Reading;
export {};
