import type { Effect } from '../core/consent.js';
/** Fetches what follows a choice once anything was decided, or holds without: before that, nobody needs it. */
export declare const whenDecided: Effect;
