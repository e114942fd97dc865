const MARGIN = 8;

/**
 * Keeps what has the focus out from behind a banner (WCAG 2.2, 2.4.11): scrolls the page, and where there is no room to
 * scroll to, moves the banner to the other edge.
 */
export function uncover(focused: Element, banner: HTMLElement): void {
  const box = banner.shadowRoot?.querySelector('[part="base"]');
  // The browser scrolls to what it gives the focus, but behind whatever lies on top.
  requestAnimationFrame(() => {
    const covered = (): { above: number; below: number } | undefined => {
      const [own, other] = [box?.getBoundingClientRect(), focused.getBoundingClientRect()];
      if (!own || other.right <= own.left || other.left >= own.right) return undefined;
      const [above, below] = [other.bottom - own.top, own.bottom - other.top];
      return above > 0 && below > 0 ? { above: above + MARGIN, below: below + MARGIN } : undefined;
    };
    const placement = banner.getAttribute('placement') ?? '';
    const isTop = placement.includes('-top');
    const by = covered();
    if (!by) return;
    window.scrollBy({ top: isTop ? -by.below : by.above, behavior: 'instant' });
    if (!covered()) return;
    banner.setAttribute('placement', isTop ? placement.replace('-top', '') : placement.replace(/^\w+/, '$&-top'));
    // Larger than what either edge leaves free.
    if (covered()) banner.setAttribute('placement', placement);
  });
}
