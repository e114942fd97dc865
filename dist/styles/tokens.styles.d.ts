/**
 * The public `--privacy-*` variables, each with what holds where the page sets none. Lengths are in `em` of a font size
 * that is the visitor's own (`medium`), since pages shrink `rem` to reckon with.
 */
export declare const tokens: string;
