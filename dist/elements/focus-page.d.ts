/**
 * Gives the focus back to what had it, and where that is gone to the page's content: never to `body`, from where a
 * keyboard starts anew and a screen reader is lost.
 */
export declare function focusPage(previous: Element | undefined): void;
