/** Lets the page draw and answer before work goes on, so that no task of a long text is long. */
const pause = () => new Promise((done) => setTimeout(done));

export { pause };
//# sourceMappingURL=pause.js.map
