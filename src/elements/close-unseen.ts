/**
 * Closes a modal dialog when nobody sees it, so that the page can be used: filter lists hide what asks for consent, and
 * what is hidden makes the page inert all the same.
 */
export function closeUnseen(dialog: HTMLDialogElement): void {
  const observer = new ResizeObserver(check);
  function check(): void {
    if (!dialog.open) observer.disconnect();
    else if (dialog.getClientRects().length === 0) dialog.close();
  }
  observer.observe(dialog);
  // Of what is hidden from the start no observer tells.
  check();
}
