import type { HTMLAttributes } from 'svelte/elements';
import type { Readable } from 'svelte/store';
import type { Listeners, PrivacyElements, Props, Tag } from './elements.js';
import { type PageState } from './follow-page.js';
export type { PageState };
/** The consent of the page, whoever starts it, and when. On a server nothing is granted. */
export declare const consent: Readable<PageState>;
type Elements = {
    [T in Tag]: HTMLAttributes<PrivacyElements[T]['element']> & Props<T> & Listeners<T, 'on' | 'on:'>;
};
declare module 'svelte/elements' {
    interface SvelteHTMLElements extends Elements {
    }
}
