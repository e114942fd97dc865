/**
 * Lets work take turns with the page, which paints and hears its visitor in between. What this returns says before each
 * step whether the turn is over, and calls the work when it has its next one.
 */
export declare function turns(): (work: (nothing: readonly never[]) => void) => boolean;
