import { dateInWords } from './in-words.js';
import { element } from './tree-node.js';

/** A text with a `{date}` in it, for people and for machines. */
function dated(text, date, language) {
    const [before = '', after = ''] = text.split('{date}');
    return [before, element('time', [dateInWords(date, language)], { datetime: date }), after];
}

export { dated };
//# sourceMappingURL=dated.js.map
