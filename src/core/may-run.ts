import type { ConsentState } from './consent.js';

/** Whether something may run in a state. */
export const mayRun = ({ choices, mode }: Pick<ConsentState, 'choices' | 'mode'>, id: string): boolean =>
  choices[id] === 'granted' || (choices[id] === 'unset' && mode !== 'opt-in');
