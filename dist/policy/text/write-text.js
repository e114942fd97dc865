import { flatten } from '../flatten.js';
import { outline } from '../outline.js';
import { fill } from '../words.js';

/**
 * A policy as plain text, in the form that `readPolicyText` reads. Variables are replaced, a link is its text and its
 * address, a table has a line for each row. Of what is made from other things, only the contacts are written.
 */
function writePolicyText(document) {
    const { title, space, breadcrumb, variables = {}, intro = [] } = document;
    const entries = outline(document);
    const labels = new Map(flatten(entries).map(({ id, label }) => [id, label]));
    const plain = (text) => (typeof text === 'string' ? [text] : text)
        .map((run) => {
        if (typeof run === 'string')
            return run;
        if ('strong' in run)
            return run.strong;
        if ('em' in run)
            return run.em;
        if ('ref' in run)
            return labels.get(run.ref) || run.ref;
        return run.to.replace(/^(mailto|tel):/, '') === run.link ? run.link : `${run.link} (${run.to})`;
    })
        .join('');
    let written = '';
    const add = (text, before = written && '\n\n') => {
        if (text)
            written += before + fill(text, variables);
    };
    const addAll = (blocks, clauses) => {
        let at = 0;
        for (const block of blocks) {
            if (block.type !== 'clause') {
                add(linesOf(block, document, plain), block.space);
                continue;
            }
            const { label, children } = clauses[at++] ?? { label: block.label ?? '', children: [] };
            const { gap = ' ', heading, lead = '', text = '', body = [] } = block;
            const sentence = plain(lead) + (lead && text && /^\S/.test(plain(text)) ? ' ' : '') + plain(text);
            const opening = heading ? plain(heading) : sentence;
            add(label + (label && opening && gap) + opening, block.space);
            if (heading)
                add(sentence);
            addAll(body, children);
        }
    };
    if (breadcrumb) {
        const { prefix = '', separator = ' / ', items } = breadcrumb;
        add(prefix + items.map(({ text }) => text).join(separator), breadcrumb.space);
    }
    add(title, space);
    addAll(intro, []);
    addAll(document.sections, entries);
    return `${written}\n`;
}
function linesOf(block, document, plain) {
    const row = (cells) => cells.map(plain).join(' | ');
    switch (block.type) {
        case 'paragraph':
            return plain(block.text);
        case 'list':
            return block.items.map((item) => `- ${plain(item)}`).join('\n');
        case 'table':
            return [plain(block.caption), row(block.head), ...block.rows.map(row)].join('\n');
        case 'contact': {
            const { controller, representative, dpo, authority } = document;
            return [controller, representative, dpo, authority].flatMap(contactOf).join('\n\n');
        }
        default:
            return '';
    }
}
const contactOf = (party) => {
    if (!party)
        return [];
    const { name, address, country, email, phone, url } = party;
    return [[name, address, country, email, phone, url].filter(Boolean).join('\n')];
};

export { writePolicyText };
//# sourceMappingURL=write-text.js.map
