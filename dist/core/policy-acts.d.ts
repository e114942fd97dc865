import type { Config } from './config.js';
/**
 * What a visitor did in view of a version of the policy. `decision`: gave or refused consent, with that version in
 * force. `notice`: closed the news of it. `acknowledge`: said that they read it. None of them grants anything.
 */
export type PolicyActName = 'decision' | 'notice' | 'acknowledge';
/** One such act: what proves which text was in force, apart from the consent itself. */
export interface PolicyAct {
    readonly version: number;
    /** ISO 8601, UTC. */
    readonly time: string;
    readonly act: PolicyActName;
    /** SHA-256 of that version's canonical text, in hexadecimal; empty where the configuration does not name it. */
    readonly sha256: string;
}
/** Their cookie: beside the record, and of the same life. */
export declare const actsName: ({ record }: Config) => string;
/** The acts as text for a cookie: `5/2026-11-24T10:00:00.000Z/acknowledge/<sha256>`, one after the other with `|`. */
export declare const formatActs: (acts: readonly PolicyAct[]) => string;
/** Reads such a text; what does not parse exactly is no act. */
export declare function parseActs(text: string): PolicyAct[];
/** The acts after one more. The last decision and the last act of another kind are kept. */
export declare const addAct: (acts: readonly PolicyAct[], act: PolicyAct) => PolicyAct[];
