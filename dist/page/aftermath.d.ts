import type { Effect } from '../core/consent.js';
/** What follows a choice: refused things are deleted, and it is known what still runs after a withdrawal. */
export declare const aftermath: Effect;
