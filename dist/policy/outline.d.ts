import type { Clause, PolicyDocument } from './document.js';
/** One clause and where it stands. */
export interface Entry {
    readonly clause: Clause;
    /** The declared id, else one of its place: `s1-2-3`. */
    readonly id: string;
    /** `(1)`; empty where it has none. */
    readonly label: string;
    /** 0 for a section. */
    readonly depth: number;
    readonly children: readonly Entry[];
}
/** The clauses of a document by their place in it: the sections, each with what is in it. */
export declare function outline({ sections, numbering }: PolicyDocument): readonly Entry[];
