import type { HTMLAttributes } from 'svelte/elements';
import type { Readable } from 'svelte/store';
import type { Listeners, PrivacyElements, Props, Tag } from './elements.js';
import { CLOSED, followPage, readPage, type PageState } from './follow-page.js';

export type { PageState };

/** The consent of the page, whoever starts it, and when. On a server nothing is granted. */
export const consent: Readable<PageState> = {
  subscribe(run) {
    if (!('document' in globalThis)) {
      run(CLOSED);
      return () => undefined;
    }
    if (readPage() === CLOSED) run(CLOSED);
    return followPage(run);
  },
};

type Elements = {
  [T in Tag]: HTMLAttributes<PrivacyElements[T]['element']> & Props<T> & Listeners<T, 'on' | 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
