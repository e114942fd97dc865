/**
 * Keeps what has the focus out from behind a banner (WCAG 2.2, 2.4.11): scrolls the page, and where that has no room to
 * scroll to, moves the banner to the other edge and scrolls from there.
 */
export declare function uncover(focused: Element, banner: HTMLElement): void;
