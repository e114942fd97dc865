/** What a text says, without its marks. */
const textOf = (text = '') => typeof text === 'string'
    ? text
    : text
        .map((run) => {
        if (typeof run === 'string')
            return run;
        if ('strong' in run)
            return run.strong;
        if ('em' in run)
            return run.em;
        return 'link' in run ? run.link : '';
    })
        .join('');
/** The sentences of a text. An abbreviation ends none unless a capital follows, nor does the point of `1. November`. */
const sentencesOf = (text) => text.replace(/((?:\d{3}|\D)[.!?])\s+(?=[\p{Lu}\p{Lo}])/gu, '$1\n').split('\n');
/** Whether a text has nothing to show. */
const isBlank = (text) => !(typeof text === 'object' ? text.length : text?.trim());
/** Whether a block has nothing to show. */
function isEmpty(block) {
    if (block.type === 'paragraph')
        return isBlank(block.text);
    if (block.type === 'list')
        return block.items.length === 0;
    if (block.type === 'table')
        return block.rows.length === 0;
    return block.type === 'rights' && block.rights.length === 0;
}
/** Whether a clause holds nothing but, at most, a heading. */
const isHollow = ({ lead, text, body = [] }) => isBlank(lead) && isBlank(text) && body.every(isEmpty);

export { isBlank, isEmpty, isHollow, sentencesOf, textOf };
//# sourceMappingURL=prose.js.map
