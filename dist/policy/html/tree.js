import texts from '../../locales/policy/en.js';
import { anchorsOf } from './anchors.js';
import { writeBlocks, writeClause } from './clauses.js';
import { dated } from './in-words.js';
import { outline } from '../outline.js';
import { link } from './text-runs.js';
import { element } from './tree-node.js';
import { fill } from '../words.js';

/** What a policy becomes inside its element: the same nodes for the string and for the DOM. */
function policyTree(document, { headingLevel = 1, texts: texts$1 = texts, live = () => [] } = {}) {
    const { title, breadcrumb, intro = [], variables = {}, versions = [] } = document;
    const entries = outline(document);
    const say = (text) => fill(text, variables);
    const writing = { document, headingLevel, texts: texts$1, live, say, anchors: anchorsOf(entries) };
    return [
        ...(breadcrumb ? [writeBreadcrumb(breadcrumb, writing)] : []),
        element(`h${headingLevel}`, [say(title)]),
        ...versions
            .slice(0, 1)
            .map(({ version, effective, published = effective }) => element('p', [
            `${fill(texts$1.version, { version: String(version) })} · `,
            ...dated(texts$1.effective, say(effective), document.lang),
            ' · ',
            ...dated(texts$1.updated, say(published), document.lang),
        ], { 'data-part': 'dates' })),
        ...writeBlocks(intro, [], writing),
        ...entries.map((entry) => writeClause(entry, writing)),
    ];
}
/** Where the page is, as the ARIA Authoring Practices have it; the separators are for the eye. */
function writeBreadcrumb({ prefix = '', separator = ' / ', items }, { texts, say }) {
    const steps = items.map(({ text, href = '' }, at) => {
        const isHere = at === items.length - 1;
        const step = link(say(text), say(href), { 'aria-current': isHere ? 'page' : undefined });
        return element('li', [step, ...(isHere ? [] : [element('span', [say(separator)], { 'aria-hidden': 'true' })])]);
    });
    return element('nav', [say(prefix), element('ol', steps, { role: 'list' })], {
        'data-part': 'breadcrumb',
        'aria-label': texts.position,
    });
}

export { policyTree };
//# sourceMappingURL=tree.js.map
