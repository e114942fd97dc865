/**
 * Gives the focus back to what had it, and where that is gone to the page's content. On `body` a keyboard starts anew and a
 * screen reader is lost; it stays there only where a page has neither a main part nor a headline.
 */
export declare function focusPage(previous: Element | undefined): void;
