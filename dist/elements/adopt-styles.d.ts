/**
 * Gives a page, or a shadow tree in it, a style sheet: once, whoever asks how often. No policy on inline styles minds. An
 * element that is told late that it was connected may be out again: what it is in then has no sheets.
 */
export declare function adoptStyles({ adoptedStyleSheets }: Partial<DocumentOrShadowRoot>, styles: string): void;
