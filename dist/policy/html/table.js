import { plainText } from './plain-text.js';
import { element } from './tree-node.js';

/** A table that scrolls by itself where it is too wide, also by keyboard. */
function tableOf(caption, head, rows) {
    const row = (cells) => element('tr', cells);
    return element('div', [
        element('table', [
            element('caption', caption),
            element('thead', [row(head.map((cell) => element('th', cell, { scope: 'col' })))]),
            element('tbody', rows.map((cells) => row(cells.map((cell) => element('td', cell))))),
        ]),
    ], { 'data-scroll': '', role: 'group', tabindex: '0', 'aria-label': plainText(caption) });
}

export { tableOf };
//# sourceMappingURL=table.js.map
