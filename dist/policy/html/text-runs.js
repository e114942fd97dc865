import { safeLink, isExternal } from './safe-link.js';
import { element } from './tree-node.js';

/** A link; its text alone where the address is none that a policy may link to. */
function link(text, to, attributes = {}) {
    const href = safeLink(to);
    return href
        ? element('a', [text], { href, rel: isExternal(href) ? 'noopener' : undefined, ...attributes })
        : element('span', [text], attributes);
}
/** A text with what is in it: emphasis, links, and the labels that clauses have now. */
function runsOf(text, { say, anchors }) {
    return (typeof text === 'string' ? [text] : text).map((run) => {
        if (typeof run === 'string')
            return say(run);
        if ('strong' in run)
            return element('strong', [say(run.strong)]);
        if ('em' in run)
            return element('em', [say(run.em)]);
        if ('link' in run)
            return link(say(run.link), say(run.to));
        const entry = anchors.ownerOf.get(run.ref);
        return link(say(entry?.label || run.ref), entry ? `#${anchors.idsOf.get(entry)?.[0] ?? ''}` : '');
    });
}

export { link, runsOf };
//# sourceMappingURL=text-runs.js.map
