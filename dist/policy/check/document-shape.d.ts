import { type Check } from './value-checks.js';
/** A whole document, but for what concerns several places in it. */
export declare const checkShape: Check;
