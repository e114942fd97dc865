/** A category in its long form. */
const inFull = (category) => typeof category === 'string' ? { id: category } : category;

export { inFull };
//# sourceMappingURL=in-full.js.map
