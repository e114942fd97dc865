import type { Effect } from '../core/consent.js';
/** Fetches the sweeper once something was refused that declares what it stores. */
export declare const sweepWhenRefused: Effect;
