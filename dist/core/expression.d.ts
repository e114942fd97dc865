import type { ConsentState } from './consent.js';
import type { Choice } from './state.js';
/** The two questions about what a visitor allows. */
export interface Answers {
    /** May what carries this expression run now? The id of a category or service is one. */
    readonly has: (expression: string) => boolean;
    /** What did the visitor say of this id? */
    readonly choice: (id: string) => Choice;
}
/**
 * Whether a `data-consent` expression holds in a state: ids separated by spaces, all of which must be allowed; `!id`
 * holds once the visitor has refused. An empty expression, like an unknown id, never holds.
 */
export declare function meets(expression: string, { choices, mode }: Pick<ConsentState, 'choices' | 'mode'>): boolean;
