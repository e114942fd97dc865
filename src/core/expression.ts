import type { Choice } from './state.js';

/** The two questions that an expression asks. */
export interface Answers {
  /** May what carries this id run now? */
  readonly has: (id: string) => boolean;
  /** What did the visitor say of it? */
  readonly choice: (id: string) => Choice;
}

/**
 * Whether a `data-consent` expression holds: ids separated by spaces, all of which must be allowed; `!id` holds once
 * the visitor has refused. An empty expression, like an unknown id, never holds.
 */
export function meets(expression: string, answers: Answers): boolean {
  const terms = expression.match(/\S+/g);
  return !!terms?.every((term) => (term[0] === '!' ? answers.choice(term.slice(1)) === 'denied' : answers.has(term)));
}
