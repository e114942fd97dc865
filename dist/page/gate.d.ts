import type { Effect } from '../core/consent.js';
/**
 * Holds back what the page marked with `data-consent`, and lets go of it when the expression holds: scripts of
 * `type="text/plain"` run once, in order; the content of templates is put behind them; `data-src`, `data-srcset` and
 * `data-href` become `src`, `srcset` and `href`. On withdrawal all but the scripts is taken back. Without this code all
 * of it stays inert, so whatever breaks, nothing runs.
 */
export declare const gate: Effect;
