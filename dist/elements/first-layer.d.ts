import { type Config } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
/** Makes an element: `create` in a page, text on a server. */
export type Make<Node> = (tag: 'div' | 'slot', attributes: Readonly<Record<string, string>>, ...children: Node[]) => Node;
/** The box of the first layer, with the places for what is written into the light DOM. */
export declare const boxOf: <Node>(make: Make<Node>) => Node;
/** What may be the author's instead, a tag, its text, and its attributes. */
export type Part = readonly [
    name: string,
    tag: 'p' | 'a' | 'button',
    text: string,
    attributes: Readonly<Record<string, string>>
];
/** What there is to read and to press in the first layer, where something is asked in these words. */
export declare function partsOf(config: Config, { gpc, mode }: Pick<ConsentState, 'gpc' | 'mode'>, texts: Texts, asked: string): Part[];
