import { type Accessor, type JSX } from 'solid-js';
import type { Listeners, PrivacyElements, Props, Tag } from './elements.js';
import { type PageState } from './follow-page.js';
export type { PageState };
/**
 * The consent of the page, whoever starts it, and when; until its owner goes. While a server renders, and until the
 * component is mounted, nothing is granted.
 */
export declare function useConsent(): Accessor<PageState>;
type Elements = {
    [T in Tag]: JSX.HTMLAttributes<PrivacyElements[T]['element']> & Props<T> & Listeners<T, 'on:'>;
};
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements extends Elements {
        }
    }
}
