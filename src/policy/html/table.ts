import { plainText } from './plain-text.js';
import { element, type TreeNode } from './tree-node.js';

type Cell = readonly TreeNode[];

/** A table that scrolls by itself where it is too wide, also by keyboard. */
export function tableOf(caption: Cell, head: readonly Cell[], rows: readonly (readonly Cell[])[]): TreeNode {
  const row = (cells: readonly TreeNode[]): TreeNode => element('tr', cells);
  return element(
    'div',
    [
      element('table', [
        element('caption', caption),
        element('thead', [row(head.map((cell) => element('th', cell, { scope: 'col' })))]),
        element(
          'tbody',
          rows.map((cells) => row(cells.map((cell) => element('td', cell)))),
        ),
      ]),
    ],
    { 'data-scroll': '', role: 'group', tabindex: '0', 'aria-label': plainText(caption) },
  );
}
