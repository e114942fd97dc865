/** Marks a text as CSS, for editors, linters and the build, which minifies it. */
export declare const css: (text: TemplateStringsArray) => string;
