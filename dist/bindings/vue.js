import { shallowRef, getCurrentInstance, onMounted, onScopeDispose } from 'vue';
import { CLOSED, followPage } from './follow-page.js';

/**
 * The consent of the page, whoever starts it, and when; until the scope ends. While a server renders, and until the
 * component is mounted, nothing is granted.
 */
function useConsent() {
    const consent = shallowRef(CLOSED);
    let stop;
    const start = () => {
        stop = followPage((now) => (consent.value = now));
    };
    if (getCurrentInstance())
        onMounted(start);
    else if ('document' in globalThis)
        start();
    onScopeDispose(() => stop?.(), true);
    return consent;
}

export { useConsent };
//# sourceMappingURL=vue.js.map
