import { policyTree } from './tree.js';

// All others end a line.
const INLINE = /^(a|abbr|b|button|code|em|i|mark|small|span|strong|sub|sup|time)$/;
const LEFT_OUT = /^(script|style|template)$/;
/**
 * The text that a policy's hash is taken over, the same whether it is read from the document, from its markup, or from
 * the page: labels and sentences, a line each, without the parts that are made from other things (dates, breadcrumb,
 * live blocks). White space is one space, characters are composed (Unicode NFC).
 */
function canonicalText(nodes) {
    return raw(nodes)
        .split('\n')
        .map((line) => line.replace(/\s{2,}|[^\S ]/g, ' ').trim())
        .filter(Boolean)
        .join('\n')
        .normalize();
}
/** The text with a line end around each block, and at no other place. */
function raw(nodes) {
    let text = '';
    for (const node of nodes) {
        if (typeof node === 'string') {
            text += node.replaceAll('\n', ' ');
            continue;
        }
        const { tag, attributes, children } = node;
        if (LEFT_OUT.test(tag) || 'data-part' in attributes || 'data-block' in attributes)
            continue;
        const end = INLINE.test(tag) ? '' : tag === 'br' ? ' ' : '\n';
        text += end + raw(children) + end;
    }
    return text;
}
/** The canonical text of a document. */
const policyText = (document) => canonicalText(policyTree(document));

export { canonicalText, policyText };
//# sourceMappingURL=canonical-text.js.map
