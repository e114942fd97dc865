/** Marks a text as CSS, for editors, linters and the build, which minifies it. */
const css = String.raw;

export { css };
//# sourceMappingURL=css.js.map
