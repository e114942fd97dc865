import { fill } from '../../policy/words.js';

/** What an address points to inside an element, if anything. */
export function targetIn(host: Element, { hash }: Pick<Location, 'hash'>): HTMLElement | undefined {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // Not encoded: taken as it is.
  }
  const target = id && (host.getRootNode() as Document | ShadowRoot).getElementById(id);
  return target && host.contains(target) ? target : undefined;
}

/** Whether the visitor is still where the page began, or where the browser went by itself for the sake of a target. */
export function isAtStart(target?: Element): boolean {
  const top = target?.getBoundingClientRect().top ?? -1;
  const isAtTarget = top >= 0 && top < innerHeight;
  return (scrollY === 0 || isAtTarget) && (!document.activeElement || document.activeElement === document.body);
}

/** Goes to a target as the browser would have, had the text been there when the page loaded. */
export function visit(target: HTMLElement): void {
  target.scrollIntoView();
  // An older id stands at the start of what is meant.
  const focused = target.localName === 'a' && target.parentElement ? target.parentElement : target;
  if (focused.hasAttribute('tabindex')) return;
  focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
  focused.addEventListener('blur', () => focused.removeAttribute('tabindex'), { once: true });
}

/** Whether the browser lets a page copy: not on an insecure one. */
const canCopy = (): boolean => Boolean(navigator.clipboard as Clipboard | undefined);

/** What has its title from here, and not from the page. */
const named = new WeakSet<HTMLElement>();

/** Says at each label that it copies its address, where that can be done. */
export function nameLabels(host: Element, text: string): void {
  if (!canCopy()) return;
  for (const link of host.querySelectorAll<HTMLElement>('a[data-label][href]')) {
    if (link.title && !named.has(link)) continue;
    named.add(link);
    link.title = fill(text, { label: link.textContent.trim() });
  }
}

/** Copies the address of the clause whose label was clicked. True when that is done; the click does what it does. */
export async function copyLink({ target, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): Promise<boolean> {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-label]') : null;
  if (!link?.href || altKey || ctrlKey || metaKey || shiftKey || !canCopy()) return false;
  try {
    await navigator.clipboard.writeText(link.href);
    return true;
  } catch {
    // The visitor, or the page's policy, forbids it.
    return false;
  }
}
