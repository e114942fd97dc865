import type { Effect } from '../core/consent.js';
/**
 * What follows a decision: what is granted runs in turns with the page, what is refused is deleted, and it is known what
 * still runs after a withdrawal.
 */
export declare const aftermath: Effect;
