import type { Block, Clause, Text } from '../document.js';
/** What a text says, without its marks. */
export declare const textOf: (text?: Text) => string;
/** The sentences of a text. An abbreviation ends none unless a capital follows, nor does the point of `1. November`. */
export declare const sentencesOf: (text: string) => string[];
/** Whether a text has nothing to show. */
export declare const isBlank: (text?: Text) => boolean;
/** Whether a block has nothing to show. */
export declare function isEmpty(block: Block): boolean;
/** Whether a clause holds nothing but, at most, a heading. */
export declare const isHollow: ({ lead, text, body }: Clause) => boolean;
