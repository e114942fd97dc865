import type { Incident, PolicyVersion } from './config.js';
import type { PolicyAct } from './policy-acts.js';
/** What is to be told apart from any question about consent: an incident first, then a new policy. */
export type News = {
    readonly kind: 'incident';
    readonly incident: Readonly<Incident>;
} | {
    readonly kind: 'policy';
    /** The versions that the visitor has not been told of, newest first. */
    readonly versions: readonly PolicyVersion[];
    /** What the strictest of them asks for. */
    readonly asks: 'notice' | 'acknowledge';
};
/** Consent that has news for the visitor. */
export interface Newsroom {
    readonly news: News | undefined;
    /** What the visitor did in view of the policy so far. */
    readonly acts: readonly PolicyAct[];
    /** The visitor closed the news, or said that they read them. */
    readonly answerNews: () => void;
}
