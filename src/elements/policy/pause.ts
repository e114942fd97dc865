/** Lets the page draw and answer before work goes on, so that no task of a long text is long. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
