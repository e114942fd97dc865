import type { Effect } from '../core/consent.js';
/**
 * Deletes what was refused, now and whenever the choices are others. Scripts that already run may write once more, and
 * cannot be stopped: so again whenever the page is out of sight, which is the last that a page is sure to learn. A
 * `pagehide` comes first where the visitor goes to another page.
 */
export declare const sweeper: Effect;
