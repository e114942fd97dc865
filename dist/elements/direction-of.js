/** Which way the texts of a language run. */
const directionOf = (language) => (/^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr');

export { directionOf };
//# sourceMappingURL=direction-of.js.map
