import type { Category } from './config.js';
/** A category in its long form. */
export declare const inFull: (category: string | Category) => Category;
