const MARGIN = 8;
/** Milliseconds after which the browser has scrolled. */
const PATIENCE = 5000;

/**
 * Keeps what has the focus out from behind a banner (WCAG 2.2, 2.4.11): scrolls the page, and where that has no room to
 * scroll to, moves the banner to the other edge and scrolls from there.
 */
export function uncover(focused: Element, banner: HTMLElement): void {
  const box = banner.shadowRoot?.querySelector('[part="base"]');
  const placement = (): string => banner.getAttribute('placement') ?? '';
  const isTop = (): boolean => placement().includes('-top');
  /** How far to scroll, if the banner covers any part of it. */
  const distance = (): number => {
    const [own, other] = [box?.getBoundingClientRect(), focused.getBoundingClientRect()];
    if (!own || other.right <= own.left || other.left >= own.right) return 0;
    const [above, below] = [other.bottom - own.top, own.bottom - other.top];
    if (above <= 0 || below <= 0) return 0;
    return isTop() ? -below - MARGIN : above + MARGIN;
  };
  const move = (): void => {
    for (let edges = 2; edges > 0; edges -= 1) {
      window.scrollBy({ top: distance(), behavior: 'instant' });
      if (!distance()) return;
      banner.setAttribute(
        'placement',
        isTop() ? placement().replace('-top', '') : placement().replace(/^\w+/, '$&-top'),
      );
    }
    // Larger than what either edge leaves free: the banner is back where it was.
  };
  const followed = new AbortController();
  const { signal } = followed;
  const end = (): void => followed.abort();
  const follow = (): void => {
    if (focused.matches(':focus-within')) move();
    else end();
  };
  // The banner may still be moving in.
  let frames = 20;
  const followInFrames = (): void => {
    follow();
    if (--frames > 0 && !signal.aborted) requestAnimationFrame(followInFrames);
  };
  requestAnimationFrame(followInFrames);
  // The browser scrolls to what it gives the focus, but behind whatever lies on top. WebKit does so many frames later, so
  // that it is followed until the visitor does something else.
  document.addEventListener('scroll', follow, { capture: true, signal });
  for (const act of ['click', 'keydown', 'pointerdown', 'touchmove', 'wheel']) {
    addEventListener(act, end, { passive: true, capture: true, signal });
  }
  setTimeout(end, PATIENCE);
}
