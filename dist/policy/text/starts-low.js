const LOW = /^\p{Ll}/u;
/** Whether a text starts with a small letter, as the middle of a sentence does. */
const startsLow = (text) => LOW.test(text);

export { startsLow };
//# sourceMappingURL=starts-low.js.map
