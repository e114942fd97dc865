/** In what two buttons differ, as a visitor sees them: `width: 240px, 120px`. Nothing where they are alike. */
export declare function compareButtons(accept: Element, reject: Element): string[];
