import { createSignal, onCleanup, onMount, type Accessor, type JSX } from 'solid-js';
import type { Listeners, PrivacyElements, Props, Tag } from './elements.js';
import { CLOSED, followPage, type PageState } from './follow-page.js';

export type { PageState };

/**
 * The consent of the page, whoever starts it, and when; until its owner goes. While a server renders, and until the
 * component is mounted, nothing is granted.
 */
export function useConsent(): Accessor<PageState> {
  const [consent, set] = createSignal(CLOSED);
  onMount(() => onCleanup(followPage(set)));
  return consent;
}

type Elements = {
  [T in Tag]: JSX.HTMLAttributes<PrivacyElements[T]['element']> & Props<T> & Listeners<T, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
