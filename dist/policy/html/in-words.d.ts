import { type TreeNode } from './tree-node.js';
/** A day as its language writes it: `2026-11-01` is `November 1, 2026`. */
export declare function dateInWords(date: string, language: string): string;
/** A text with a `{date}` in it, for people and for machines. */
export declare function dated(text: string, date: string, language: string): TreeNode[];
/** A country by its ISO 3166-1 code: `IE` is `Ireland`. */
export declare function countryInWords(country: string, language: string): string;
