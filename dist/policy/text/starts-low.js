/** Whether a text starts with a small letter, as the middle of a sentence does. */
const startsLow = (text) => text.charAt(0) !== text.charAt(0).toUpperCase();

export { startsLow };
//# sourceMappingURL=starts-low.js.map
