/**
 * A small button in a corner, and the panel above it. It stands over the page without moving anything of it, and under
 * what is in the top layer, where the banner is.
 */
export declare const inspectorStyles: string;
