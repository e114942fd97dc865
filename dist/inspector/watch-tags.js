import { watchPage } from '../page/watch-page.js';
import { leakyTag } from './leaky-tag.js';

/** Reads every tag that carries `data-consent`, now and as they come. */
function watchTags() {
    const leaky = new Map();
    const gated = new Map();
    const look = () => {
        for (const element of document.querySelectorAll('[data-consent]')) {
            const found = leakyTag(element);
            if (found)
                leaky.set(found.tag, found);
            const { consent = '', src, href } = element.dataset;
            const address = src ?? href ?? element.getAttribute('src') ?? element.getAttribute('href');
            if (!address || !URL.canParse(address, document.baseURI))
                continue;
            const { hostname } = new URL(address, document.baseURI);
            // A refusal is nobody's purpose.
            const ids = consent.split(/\s+/).filter((id) => id && !id.startsWith('!'));
            gated.set(hostname, [...new Set([...(gated.get(hostname) ?? []), ...ids])]);
        }
    };
    const stop = watchPage(look);
    look();
    return { leaky, gated, stop };
}

export { watchTags };
//# sourceMappingURL=watch-tags.js.map
