import { createSignal, onMount, onCleanup } from 'solid-js';
import { CLOSED, followPage } from './follow-page.js';

/**
 * The consent of the page, whoever starts it, and when; until its owner goes. While a server renders, and until the
 * component is mounted, nothing is granted.
 */
function useConsent() {
    const [consent, set] = createSignal(CLOSED);
    onMount(() => onCleanup(followPage(set)));
    return consent;
}

export { useConsent };
//# sourceMappingURL=solid.js.map
