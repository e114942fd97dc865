/**
 * Gives the focus back to what had it, and where that is gone to the page's content. On `body` a keyboard starts anew and a
 * screen reader is lost; it stays there only where a page has neither a main part nor a headline.
 */
export function focusPage(previous: Element | undefined): void {
  const hadIt = previous as HTMLElement | undefined;
  hadIt?.focus({ preventScroll: true });
  if (document.activeElement !== document.body) return;
  const content = document.querySelector<HTMLElement>('main, [role=main], h1');
  if (!content) return;
  if (!content.hasAttribute('tabindex')) {
    content.tabIndex = -1;
    content.addEventListener('blur', () => content.removeAttribute('tabindex'), { once: true });
  }
  content.focus({ preventScroll: true });
}
