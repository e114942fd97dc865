import type { ConsentState } from './consent.js';
/** Whether something may run in a state. */
export declare const mayRun: ({ choices, mode }: ConsentState, id: string) => boolean;
