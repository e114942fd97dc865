/**
 * Closes a modal dialog when nobody sees it, so that the page can be used: filter lists hide what asks for consent, and
 * what is hidden makes the page inert all the same.
 */
export declare function closeUnseen(dialog: HTMLDialogElement): void;
