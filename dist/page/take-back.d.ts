import type { Effect } from '../core/consent.js';
/**
 * Takes back what the gate let go of, once consent to it ends: what a template showed goes into it again; `src`, `srcset`
 * and `href` go. All but the scripts, which nothing can unload. It is told first, so that what ends has ended when what
 * begins is let go of.
 */
export declare const takeBack: Effect;
