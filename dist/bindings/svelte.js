import { CLOSED, readPage, followPage } from './follow-page.js';

/** The consent of the page, whoever starts it, and when. On a server nothing is granted. */
const consent = {
    subscribe(run) {
        if (!('document' in globalThis)) {
            run(CLOSED);
            return () => undefined;
        }
        if (readPage() === CLOSED)
            run(CLOSED);
        return followPage(run);
    },
};

export { consent };
//# sourceMappingURL=svelte.js.map
