import { liveWriter } from '../html/live-writer.js';
import { policyTree } from '../html/tree.js';
import { plainText } from '../html/plain-text.js';

/**
 * A policy as Markdown (CommonMark 0.31, with the tables of GitHub's), to be read without the page. Labels are escaped
 * text, each in its own heading or paragraph: Markdown would take `1.` for a list and count anew, and run lines that
 * start with `(1)` together. What else means something to Markdown or HTML is escaped too. Links lead where they may on
 * the page; references are labels alone and buttons are left out, for neither has a form there.
 */
function writePolicyMarkdown(document, options = {}) {
    return `${blocksOf(policyTree(document, { ...options, live: liveWriter(options) })).join('\n\n')}\n`;
}
/** Nodes as blocks of Markdown. Text that stands beside them is a paragraph. */
function blocksOf(nodes) {
    const blocks = [];
    let run = [];
    const endRun = () => {
        blocks.push(paragraph(run));
        run = [];
    };
    for (const node of nodes) {
        if (typeof node === 'string' || /^(a|button|em|span|strong|time)$/.test(node.tag))
            run.push(node);
        else {
            endRun();
            blocks.push(...blockOf(node));
        }
    }
    endRun();
    return blocks.filter(Boolean);
}
function blockOf({ tag, children }) {
    switch (tag) {
        case 'nav':
        case 'p':
            return [paragraph(children)];
        case 'ul':
            return [children.map((item) => listItem(blocksOf([item]))).join('\n')];
        case 'dl':
            return [
                children
                    .map((part, at) => (at % 2 ? `: ${line([part])}` : `\n- ${line([part])}`))
                    .join('')
                    .trim(),
            ];
        case 'table':
            return tableOf(children);
        case 'section':
        case 'li':
            return blocksOf(headingFirst(children));
        default:
            return /^h\d$/.test(tag) ? [`${'#'.repeat(Number(tag[1]))} ${line(children)}`] : blocksOf(children);
    }
}
/** Without the border of a section, what is above its heading would be part of the one before. */
function headingFirst(nodes) {
    const at = nodes.findIndex((node) => typeof node !== 'string' && node.attributes['data-part'] === 'regimes');
    return at < 0
        ? nodes
        : [...nodes.slice(0, at), ...nodes.slice(at + 1, at + 2), ...nodes.slice(at, at + 1), ...nodes.slice(at + 2)];
}
/** What is below the first line is indented, to be part of the item. */
const listItem = (blocks) => `- ${blocks.join('\n').replaceAll('\n', '\n  ')}`;
const childrenOf = (node) => (typeof node === 'string' ? [] : node.children);
function tableOf([caption = '', ...groups]) {
    const rows = groups.flatMap(childrenOf).map((row) => childrenOf(row).map((cell) => line([cell])));
    // What is in a row beyond the width of the first would not be shown.
    const width = Math.max(...rows.map((row) => row.length));
    const [head = '', ...others] = rows.map((row) => {
        const cells = Array.from({ length: width }, (_, at) => row[at] ?? '');
        return `| ${cells.join(' | ')} |`;
    });
    return [paragraph([caption]), [head, `|${' --- |'.repeat(width)}`, ...others].join('\n')];
}
/** A line that starts no list and is no rule. What else could be taken for a block is escaped wherever it stands. */
const paragraph = (nodes) => line(nodes)
    .replace(/^\d+(?=[.)])/, '$&\\')
    .replace(/^[-+]/, '\\$&');
const line = (nodes) => inline(nodes).replace(/\s+/g, ' ').trim();
/** @param mark the asterisks of the emphasis that it stands in */
function inline(nodes, mark = '') {
    const parts = nodes.map((node) => {
        if (typeof node === 'string')
            return emphasise(escape(node), mark);
        const { tag, attributes, children } = node;
        const { href } = attributes;
        if (tag === 'button')
            return '';
        if ('data-label' in attributes)
            return plainText(children).replace(/[!-/:-@[-`{-~]/g, '\\$&');
        if (tag === 'strong' || tag === 'em')
            return inline(children, `${mark}${tag === 'em' ? '*' : '**'}`);
        const text = inline(children, mark);
        return href && !href.startsWith('#') ? `[${text}](${destination(href)})` : text;
    });
    return parts.join('');
}
/** Asterisks mean emphasis only beside letters, so those go around what is from the first letter to the last. */
const emphasise = (text, mark) => mark ? text.replace(/[\p{L}\p{M}\p{N}](.*[\p{L}\p{M}\p{N}])?/su, (words) => mark + words + mark) : text;
/** Addresses too: GitHub's Markdown makes links of them, with whatever is escaped in them. */
const escape = (text) => text
    .replace(/[\\`*_{}[\]<>#&|~$^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (host) => host.replace('.', '\\.'));
/** An address that ends where it should, in which no entity spells another one. */
const destination = (href) => href.replace(/[\s\p{Cc}<>\\`|]/gu, encodeURIComponent).replace(/[()&]/g, '\\$&');

export { writePolicyMarkdown };
//# sourceMappingURL=write-markdown.js.map
