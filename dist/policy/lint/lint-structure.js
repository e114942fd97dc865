import { flatten } from '../flatten.js';
import { safeLink } from '../html/safe-link.js';

/** Clauses without content, numbers and ids that are there twice or not at all, and links that lead nowhere. */
function lintStructure({ document, outline, hollow, ids, links, refs }, say) {
    for (const { found, ...at } of hollow)
        say('empty-clause', at, found, 'a text under this heading, or none of both');
    const anchors = new Set();
    for (const { id, ...at } of ids) {
        if (anchors.has(id))
            say('duplicate-id', at, id, 'an id that no other clause has: a link finds the first');
        anchors.add(id);
    }
    for (const { to, ...at } of [...refs, ...links]) {
        if (to.startsWith('#') && !anchors.has(to.slice(1)))
            say('dangling-ref', at, to, 'the id of a clause');
        if (!safeLink(to))
            say('unsafe-link', at, to, 'http(s), mailto, tel, a relative address or #id: visitors see no link');
    }
    const entries = flatten(outline);
    lintLabels(outline, say);
    const { numbering, versions = [] } = document;
    const deep = entries.filter(({ clause, depth }) => clause.label === undefined && depth >= numbering.length);
    const [first] = deep;
    if (first && numbering.length > 0) {
        const depths = [...new Set(deep.map(({ depth }) => depth))];
        say('unlabelled-depth', { path: 'numbering', clause: first.id }, `none for depth ${depths.join(', ')}`, 'a style for each depth');
    }
    const nameless = entries.filter(({ clause }) => clause.id === undefined);
    if (nameless[0] && versions.length > 0) {
        say('missing-id', { path: 'sections', clause: nameless[0].id }, `${nameless.length} without an id`, 'an id for every clause of a published text: links by place break when clauses move');
    }
}
function lintLabels(entries, say) {
    const labels = new Set();
    for (const { children, id, label } of entries) {
        if (label && labels.has(label)) {
            say('duplicate-label', { path: 'sections', clause: id }, label, 'a number that no clause beside it has');
        }
        labels.add(label);
        lintLabels(children, say);
    }
}

export { lintStructure };
//# sourceMappingURL=lint-structure.js.map
