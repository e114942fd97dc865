/** The public `--privacy-*` variables, each with what holds where the page sets none. */
export declare const tokens: string;
