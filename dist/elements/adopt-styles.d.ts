/** Gives a page, or a shadow tree in it, a style sheet: once, whoever asks how often. No policy on inline styles minds. */
export declare function adoptStyles({ adoptedStyleSheets }: DocumentOrShadowRoot, styles: string): void;
