import { watchPage } from './watch-page.js';

const TAG = 'privacy-banner';
/**
 * Keeps a `<privacy-banner>` in the page for as long as there is something to show. The author's own shows itself where
 * it has content, or is to stand in the flow of the page. Otherwise one is made at the start of the body: there it comes
 * first for a keyboard and a screen reader, and no framework that hydrates the author's element finds in it what its
 * server did not send.
 *
 * Nobody has to wait for the end of a long page: while that is read, what is made shows at once, and gives way to an author's
 * own that comes after it. It is put back where a client-side router swapped the `<body>`. A banner that its author removes
 * stays away.
 */
const present = (consent) => {
    const { config } = consent;
    const stage = consent;
    let own;
    /** Whether an author's own may still come. */
    let isEarly = false;
    const keep = () => {
        const { banner } = stage;
        const isThere = banner?.isConnected;
        if (!consent.state.view || (isThere && !isEarly))
            return;
        const author = [...document.querySelectorAll(TAG)].find((one) => one !== own);
        const isInline = (author?.getAttribute('layout') ?? config.layout) === 'inline';
        const isParsing = document.readyState === 'loading';
        // The content of the author's own may still be on its way, and what stands in the flow would move the page.
        const { body } = document;
        if (isParsing && (author ? !author.nextSibling : isInline || !body?.firstElementChild))
            return;
        isEarly = isParsing && !author;
        if (isThere && !author)
            return;
        own?.remove();
        if (author && (isInline || author.childElementCount > 0)) {
            stage.banner = author;
            // It may have been there before its content was.
            stage.banner.requestUpdate?.();
        }
        else if (!banner || banner === own || banner.parentNode) {
            stage.banner = own ??= document.createElement(TAG);
            // React skips in the body what it does not know, but would take this for the author's.
            if (author && document.body.firstElementChild === author)
                author.after(own);
            else
                document.body.prepend(own);
        }
    };
    const stops = [watchPage(keep), consent.subscribe(keep)];
    return () => {
        for (const stop of stops)
            stop();
        // An author's own stays where it is, and shows nothing any more.
        if (consent.state.view)
            consent.put({ ...consent.state, view: undefined });
        own?.remove();
        stage.banner = undefined;
    };
};

export { present };
//# sourceMappingURL=present.js.map
