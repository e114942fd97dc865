import type { Effect } from '../core/consent.js';
/**
 * Knows what had the focus before the banner, so that it can be given back, and keeps the banner off what has it in the
 * page: what moves either is fetched once there is such.
 */
export declare const followFocus: Effect;
