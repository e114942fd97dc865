import { fill } from '../../policy/words.js';

/** What an address points to inside an element, if anything. */
function targetIn(host, { hash }) {
    let id = hash.slice(1);
    try {
        id = decodeURIComponent(id);
    }
    catch {
        // Not encoded: taken as it is.
    }
    const target = id && host.getRootNode().getElementById(id);
    return target && host.contains(target) ? target : undefined;
}
/** Whether the visitor is still where the page began, or where the browser went by itself for the sake of a target. */
function isAtStart(target) {
    const top = target?.getBoundingClientRect().top ?? -1;
    const isAtTarget = top >= 0 && top < innerHeight;
    return (scrollY === 0 || isAtTarget) && (!document.activeElement || document.activeElement === document.body);
}
/** Goes to a target as the browser would have, had the text been there when the page loaded. */
function visit(target) {
    target.scrollIntoView();
    // An older id stands at the start of what is meant.
    const focused = target.localName === 'a' && target.parentElement ? target.parentElement : target;
    if (focused.hasAttribute('tabindex'))
        return;
    focused.tabIndex = -1;
    focused.focus({ preventScroll: true });
    focused.addEventListener('blur', () => focused.removeAttribute('tabindex'), { once: true });
}
/** Whether the browser lets a page copy: not on an insecure one. */
const canCopy = () => Boolean(navigator.clipboard);
/** What has its title from here, and not from the page. */
const named = new WeakSet();
/** Says at each label that it copies its address, where that can be done. */
function nameLabels(host, text) {
    if (!canCopy())
        return;
    for (const link of host.querySelectorAll('a[data-label][href]')) {
        if (link.title && !named.has(link))
            continue;
        named.add(link);
        link.title = fill(text, { label: link.textContent.trim() });
    }
}
/** Copies the address of the clause whose label was clicked. True when that is done; the click does what it does. */
async function copyLink({ target, altKey, ctrlKey, metaKey, shiftKey }) {
    const link = target instanceof Element ? target.closest('a[data-label]') : null;
    if (!link?.href || altKey || ctrlKey || metaKey || shiftKey || !canCopy())
        return false;
    try {
        await navigator.clipboard.writeText(link.href);
        return true;
    }
    catch {
        // The visitor, or the page's policy, forbids it.
        return false;
    }
}

export { copyLink, isAtStart, nameLabels, targetIn, visit };
//# sourceMappingURL=policy-anchors.js.map
