import { gpcIds, type Config } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import type { Texts } from '../locales/texts.js';
import { inParagraphs } from './wording.js';

/** Makes an element: `create` in a page, text on a server. */
export type Make<Node> = (
  tag: 'div' | 'slot',
  attributes: Readonly<Record<string, string>>,
  ...children: Node[]
) => Node;

/** The box of the first layer, with the places for what is written into the light DOM. */
export const boxOf = <Node>(make: Make<Node>): Node =>
  make(
    'div',
    { part: 'base' },
    make('slot', { name: 'logo' }),
    make(
      'div',
      { part: 'text' },
      make('slot', { name: 'title' }),
      make('slot', { name: 'text' }),
      make('slot', { name: 'policy' }),
    ),
    make('div', { part: 'actions' }, make('slot', { name: 'actions' })),
  );

/** What may be the author's instead, a tag, its text, and its attributes. */
export type Part = readonly [
  name: string,
  tag: 'p' | 'a' | 'button',
  text: string,
  attributes: Readonly<Record<string, string>>,
];

const QUESTION = ['accept', 'reject', 'settings'] as const;
const NOTICE = ['settings', 'close'] as const;

/** What there is to read and to press in the first layer, where something is asked in these words. */
export function partsOf(
  config: Config,
  { gpc, mode }: Pick<ConsentState, 'gpc' | 'mode'>,
  texts: Texts,
  asked: string,
): Part[] {
  const { href } = config.policy;
  const parts: Part[] = [['title', 'p', texts.title, { slot: 'title' }]];
  const paragraphs = (name: string, text: string): void => {
    for (const part of inParagraphs(text)) parts.push([name, 'p', part, { slot: 'text' }]);
  };
  paragraphs('text', asked);
  if (gpc && gpcIds(config).length > 0) paragraphs('gpc', texts.gpcText);
  if (href) parts.push(['policy', 'a', texts.policy, { slot: 'policy', href }]);
  for (const action of mode === 'notice' ? NOTICE : QUESTION) {
    parts.push([action, 'button', texts[action], { slot: 'actions', type: 'button', 'data-action': action }]);
  }
  return parts;
}
