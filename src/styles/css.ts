/** Marks a text as CSS, for editors, linters and the build, which minifies it. */
export const css: (text: TemplateStringsArray) => string = String.raw;
