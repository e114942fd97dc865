/**
 * What all has in common that stands in the page's own text. Colours of text and background are the page's. Selectors
 * weigh nothing, so that any rule of the page goes before.
 */
export declare const lightStyles: string;
