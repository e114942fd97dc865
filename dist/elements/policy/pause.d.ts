/** Lets the page draw and answer before work goes on, so that no task of a long text is long. */
export declare const pause: () => Promise<void>;
