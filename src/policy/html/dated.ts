import { dateInWords } from './in-words.js';
import { element, type TreeNode } from './tree-node.js';

/** A text with a `{date}` in it, for people and for machines. */
export function dated(text: string, date: string, language: string): TreeNode[] {
  const [before = '', after = ''] = text.split('{date}');
  return [before, element('time', [dateInWords(date, language)], { datetime: date }), after];
}
