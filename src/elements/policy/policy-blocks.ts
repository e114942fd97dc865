import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { PolicyDocument } from '../../policy/document.js';
import { adoptStyles } from '../adopt-styles.js';
import { compareButton } from './compare-button.js';
import { PrivacyCookies } from '../cookies.js';
import { lightStyles } from '../light.styles.js';
import { PrivacyRecipients } from './recipients.js';
import { PrivacyRecord } from './record-panel.js';

/** What live blocks are made with. */
export interface BlockContext {
  /** The policy as data, where there is one. */
  readonly document?: PolicyDocument;
  /** The texts around a policy. */
  readonly texts: PolicyTexts;
  /** BCP 47 tag of those texts. */
  readonly language: string;
}

/** A visitor asked for a right by a button of the policy: fired under the name that the policy chose. */
export class RightEvent extends Event {
  /** Such as `access`. */
  readonly right: string;

  constructor(name: string, right: string) {
    super(name, { bubbles: true, composed: true });
    this.right = right;
  }
}

/**
 * Brings the blocks of a policy's text to life, from the consent that runs in the page. What a block holds without a
 * script stays where none runs.
 *
 * @param host what holds the text; the events of rights are fired at it
 * @returns what ends it, and puts back what stood there before
 */
export function liveBlocks(host: HTMLElement, context: BlockContext): () => void {
  adoptStyles(host.getRootNode() as Document | ShadowRoot, lightStyles);
  const stops = Array.from(host.querySelectorAll<HTMLElement>('[data-block]'), (block) => {
    switch (block.dataset['block']) {
      case 'cookies':
        return fill(block, cookiesFor(block), context);
      case 'recipients':
        return fill(block, elementOf(PrivacyRecipients), context);
      case 'record':
        return fill(block, Object.assign(elementOf(PrivacyRecord), { policy: context.document }), context);
      case 'changes':
        return compareButton(block, context);
      default:
        return undefined;
    }
  });
  const ask = ({ target }: Event): void => {
    const button = (target as Element).closest<HTMLElement>('[data-block] [data-event]');
    const { event, right = '' } = button?.dataset ?? {};
    if (event) host.dispatchEvent(new RightEvent(event, right));
  };
  host.addEventListener('click', ask);
  return () => {
    host.removeEventListener('click', ask);
    for (const stop of stops) stop?.();
  };
}

/** Puts an element into a block; what stood there is what the element shows before consent runs. */
function fill(block: HTMLElement, element: HTMLElement, { language }: BlockContext): () => void {
  const before = [...block.childNodes];
  element.lang = language;
  element.append(...before);
  block.append(element);
  return () => block.replaceChildren(...before);
}

function cookiesFor(block: HTMLElement): HTMLElement {
  const cookies = elementOf(PrivacyCookies);
  const { categories } = block.dataset;
  if (categories) cookies.setAttribute('categories', categories);
  cookies.setAttribute('heading-level', String(Math.min(levelAbove(block) + 1, 5)));
  return cookies;
}

/** The level of the heading that a block stands under. */
function levelAbove(block: Element): number {
  for (let around = block.parentElement; around; around = around.parentElement) {
    const own = around.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
    if (own) return Number(own.localName[1]);
  }
  return 1;
}

function elementOf<T extends HTMLElement>(element: { define(): void; tag: string; new (): T }): T {
  element.define();
  return document.createElement(element.tag) as T;
}
