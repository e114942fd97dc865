/** What the id of a category or service looks like. */
const ID = /^[A-Za-z][\w-]{0,39}$/;
/** The modes. */
const MODE = /^(opt-in|opt-out|notice)$/;

export { ID, MODE };
//# sourceMappingURL=patterns.js.map
